provider "hcloud" {}
locals { labels = { app = "forum" } }
resource "hcloud_placement_group" "forum" {
  name = "forum"
  type = "spread"
}
resource "hcloud_server" "forum" {
  count              = 3
  name               = "forum-${count.index + 1}"
  image              = "debian-12"
  server_type        = "cpx41"
  location           = "nbg1"
  placement_group_id = hcloud_placement_group.forum.id
  labels             = local.labels
}
resource "hcloud_load_balancer" "forum" {
  name               = "forum"
  load_balancer_type = "lb21"
  location           = "nbg1"
  delete_protection  = true
}
resource "hcloud_load_balancer_target" "forum" {
  load_balancer_id = hcloud_load_balancer.forum.id
  type             = "label_selector"
  label_selector   = join(",", [for k, v in local.labels : "${k}=${v}"])
}
resource "hcloud_load_balancer_service" "forum" {
  load_balancer_id = hcloud_load_balancer.forum.id
  protocol         = "http"
  health_check {
    protocol = "http"
    port     = 80
    interval = 15
    timeout  = 5
    http { path = "/" }
  }
}
