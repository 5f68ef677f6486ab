terraform {
  required_providers {
    openstack = {
      source = "terraform-provider-openstack/openstack"
    }
  }
}

resource "openstack_compute_servergroup_v2" "app" {
  name     = "${var.name}-${var.site}"
  policies = ["soft-anti-affinity"]
}

resource "openstack_compute_instance_v2" "app" {
  count = var.machines

  name              = "${var.name}-${var.site}-${count.index}"
  image_name        = "${var.name}-2022-10"
  flavor_name       = "m1.4xlarge"
  availability_zone = "${var.site}-${count.index % 2 + 1}"

  network {
    name = "service"
  }

  scheduler_hints {
    group = openstack_compute_servergroup_v2.app.id
  }
}

resource "openstack_lb_loadbalancer_v2" "front" {
  name           = "${var.name}-${var.site}"
  vip_network_id = "4b1e6c0a-7d55-4a8e-9a0e-0c1f6f2d9b11"
  # Amphorae in active and standby, on hosts of both rooms.
  flavor_id         = "active-standby"
  availability_zone = "${var.site}-1"
}

resource "openstack_lb_listener_v2" "front" {
  loadbalancer_id = openstack_lb_loadbalancer_v2.front.id
  protocol        = "TCP"
  protocol_port   = 443
  default_pool_id = openstack_lb_pool_v2.app.id
}

resource "openstack_lb_pool_v2" "app" {
  loadbalancer_id = openstack_lb_loadbalancer_v2.front.id
  protocol        = "TCP"
  lb_method       = "LEAST_CONNECTIONS"
}

resource "openstack_lb_member_v2" "app" {
  count = var.machines

  pool_id       = openstack_lb_pool_v2.app.id
  address       = openstack_compute_instance_v2.app[count.index].access_ip_v4
  protocol_port = 8443
}

resource "openstack_lb_monitor_v2" "app" {
  pool_id     = openstack_lb_pool_v2.app.id
  type        = "TCP"
  delay       = 5
  timeout     = 3
  max_retries = 3
}
