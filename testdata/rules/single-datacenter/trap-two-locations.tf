resource "hcloud_server" "web" {
  count       = 4
  name        = "web-${count.index}"
  server_type = "cx32"
  image       = "debian-12"
  location    = ["fsn1", "hel1"][count.index % 2]
}
