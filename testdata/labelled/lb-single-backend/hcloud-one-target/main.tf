provider "hcloud" {}
resource "hcloud_server" "app" {
  name               = "app"
  server_type        = "cpx41"
  image              = "debian-12"
  location           = "nbg1"
  delete_protection  = true
  rebuild_protection = true
}
resource "hcloud_load_balancer" "lb" {
  name               = "lb"
  load_balancer_type = "lb11"
  location           = "nbg1"
  delete_protection  = true
}
resource "hcloud_load_balancer_target" "app" {
  type             = "server"
  load_balancer_id = hcloud_load_balancer.lb.id
  server_id        = hcloud_server.app.id
}
resource "hcloud_load_balancer_service" "http" {
  load_balancer_id = hcloud_load_balancer.lb.id
  protocol         = "http"
  health_check {
    protocol = "http"
    port     = 80
    interval = 10
    timeout  = 5
  }
}
