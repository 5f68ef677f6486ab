resource "openstack_compute_instance_v2" "app" {
  count             = 4
  name              = "app-${count.index}"
  flavor_name       = "m1.large"
  image_name        = "debian-12"
  availability_zone = count.index < 3 ? "hall-1" : "hall-2"
  network {
    name = "app"
  }
}

resource "openstack_lb_loadbalancer_v2" "app" {
  name          = "meter"
  vip_subnet_id = "subnet-1"
}

resource "openstack_lb_listener_v2" "app" {
  protocol        = "HTTP"
  protocol_port   = 80
  loadbalancer_id = openstack_lb_loadbalancer_v2.app.id
}

resource "openstack_lb_pool_v2" "app" {
  protocol    = "HTTP"
  lb_method   = "ROUND_ROBIN"
  listener_id = openstack_lb_listener_v2.app.id
}

resource "openstack_lb_member_v2" "app" {
  count         = 4
  pool_id       = openstack_lb_pool_v2.app.id
  address       = openstack_compute_instance_v2.app[count.index].access_ip_v4
  protocol_port = 80
}
