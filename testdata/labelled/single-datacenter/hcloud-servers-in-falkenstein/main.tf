terraform {
  required_providers {
    hcloud = {
      source  = "hetznercloud/hcloud"
      version = "~> 1.48"
    }
  }
}
variable "location" {
  type    = string
  default = "fsn1"
}
resource "hcloud_placement_group" "web" {
  name = "web"
  type = "spread"
}
resource "hcloud_server" "web" {
  count              = 3
  name               = "web-${count.index}"
  server_type        = "cx42"
  image              = "ubuntu-24.04"
  location           = var.location
  placement_group_id = hcloud_placement_group.web.id
  labels             = { role = "web" }
}
resource "hcloud_load_balancer" "web" {
  name               = "web"
  load_balancer_type = "lb11"
  location           = var.location
}
resource "hcloud_load_balancer_target" "web" {
  type             = "label_selector"
  load_balancer_id = hcloud_load_balancer.web.id
  label_selector   = "role=web"
}
resource "hcloud_load_balancer_service" "web" {
  load_balancer_id = hcloud_load_balancer.web.id
  protocol         = "tcp"
  listen_port      = 443
  destination_port = 8443
  health_check {
    protocol = "tcp"
    port     = 8443
    interval = 10
    timeout  = 5
    retries  = 3
  }
}
