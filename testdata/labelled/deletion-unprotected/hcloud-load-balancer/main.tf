resource "hcloud_server" "s" {
  count       = 2
  name        = "s-${count.index}"
  image       = "debian-12"
  server_type = "cx22"
  location    = "ash"
}
resource "hcloud_load_balancer" "l" {
  name               = "l"
  load_balancer_type = "lb11"
  location           = "ash"
}
resource "hcloud_load_balancer_target" "t" {
  count            = 2
  type             = "server"
  load_balancer_id = hcloud_load_balancer.l.id
  server_id        = hcloud_server.s[count.index].id
}
resource "hcloud_load_balancer_service" "s" {
  load_balancer_id = hcloud_load_balancer.l.id
  protocol         = "http"
}
