resource "hcloud_server" "web" {
  count       = 2
  name        = "web-${count.index}"
  server_type = "cx32"
  image       = "debian-12"
  location    = ["fsn1", "nbg1"][count.index]
}
