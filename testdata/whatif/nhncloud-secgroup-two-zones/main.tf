provider "nhncloud" {
  region = "KR1"
}
resource "nhncloud_networking_secgroup_v2" "web" {
  name = "web"
}
resource "nhncloud_networking_secgroup_v2" "db" {
  name = "db"
}
resource "nhncloud_networking_secgroup_rule_v2" "db" {
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = 3306
  port_range_max    = 3306
  remote_group_id   = nhncloud_networking_secgroup_v2.web.id
  security_group_id = nhncloud_networking_secgroup_v2.db.id
}
resource "nhncloud_compute_instance_v2" "web" {
  count             = 4
  name              = "web-${count.index}"
  availability_zone = count.index < 2 ? "kr-pub-a" : "kr-pub-b"
  flavor_id         = "f"
  key_pair          = "k"
  security_groups   = [nhncloud_networking_secgroup_v2.web.name]
  network {
    uuid = "n"
  }
  block_device {
    uuid                  = "img"
    source_type           = "image"
    destination_type      = "volume"
    volume_size           = 30
    delete_on_termination = true
  }
}
resource "nhncloud_compute_instance_v2" "db" {
  name              = "db"
  availability_zone = "kr-pub-b"
  flavor_id         = "f"
  key_pair          = "k"
  security_groups   = [nhncloud_networking_secgroup_v2.db.name]
  network {
    uuid = "n"
  }
}
resource "nhncloud_lb_loadbalancer_v2" "pay" {
  name          = "pay"
  vip_subnet_id = "s"
}
resource "nhncloud_lb_listener_v2" "pay" {
  loadbalancer_id = nhncloud_lb_loadbalancer_v2.pay.id
  protocol        = "HTTP"
  protocol_port   = 80
}
resource "nhncloud_lb_pool_v2" "pay" {
  listener_id = nhncloud_lb_listener_v2.pay.id
  protocol    = "HTTP"
  lb_method   = "ROUND_ROBIN"
}
resource "nhncloud_lb_member_v2" "pay" {
  count         = 4
  pool_id       = nhncloud_lb_pool_v2.pay.id
  subnet_id     = "s"
  address       = nhncloud_compute_instance_v2.web[count.index].access_ip_v4
  protocol_port = 80
}
