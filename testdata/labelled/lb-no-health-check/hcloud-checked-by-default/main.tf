resource "hcloud_server" "s" {
  for_each    = toset(["one", "two"])
  name        = each.key
  image       = "debian-12"
  server_type = "cx22"
  datacenter  = "hel1-dc2"
}
resource "hcloud_load_balancer" "l" {
  name               = "l"
  load_balancer_type = "lb11"
  location           = "hel1"
  delete_protection  = true
}
resource "hcloud_load_balancer_target" "t" {
  for_each         = hcloud_server.s
  type             = "server"
  load_balancer_id = hcloud_load_balancer.l.id
  server_id        = each.value.id
}
resource "hcloud_load_balancer_service" "s" {
  load_balancer_id = hcloud_load_balancer.l.id
  protocol         = "tcp"
  listen_port      = 443
}
