resource "hcloud_server" "web" { # want "RL102"
  count       = 3
  name        = "web-${count.index}"
  server_type = "cx32"
  image       = "debian-12"
  location    = "fsn1"
}
