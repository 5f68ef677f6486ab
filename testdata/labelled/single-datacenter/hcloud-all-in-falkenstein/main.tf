variable "location" {
  default = "fsn1"
}
resource "hcloud_placement_group" "app" {
  name = "app"
  type = "spread"
}
resource "hcloud_server" "app" {
  count              = 3
  name               = "app-${count.index}"
  server_type        = "cx32"
  image              = "debian-12"
  location           = var.location
  placement_group_id = hcloud_placement_group.app.id
  delete_protection  = true
  rebuild_protection = true
  backups            = true
}
resource "hcloud_load_balancer" "app" {
  name               = "app"
  load_balancer_type = "lb11"
  location           = var.location
  delete_protection  = true
}
resource "hcloud_load_balancer_target" "app" {
  count            = 3
  type             = "server"
  load_balancer_id = hcloud_load_balancer.app.id
  server_id        = hcloud_server.app[count.index].id
}
resource "hcloud_load_balancer_service" "app" {
  load_balancer_id = hcloud_load_balancer.app.id
  protocol         = "http"
  listen_port      = 80
  destination_port = 8080
  health_check {
    protocol = "http"
    port     = 8080
    interval = 10
    timeout  = 5
    http { path = "/healthz" }
  }
}
