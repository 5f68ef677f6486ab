provider "nhncloud" {
  region = "KR1"
}
resource "nhncloud_compute_instance_v2" "w" {
  count             = 2
  name              = "w-${count.index}"
  flavor_id         = "u2.c2m4"
  availability_zone = "kr-pub-a"
  network { uuid = "9a1" }
}
resource "nhncloud_lb_loadbalancer_v2" "w" {
  name          = "w"
  vip_subnet_id = "9a2"
}
resource "nhncloud_lb_listener_v2" "w" {
  loadbalancer_id = nhncloud_lb_loadbalancer_v2.w.id
  protocol        = "HTTP"
  protocol_port   = 80
}
resource "nhncloud_lb_pool_v2" "w" {
  listener_id = nhncloud_lb_listener_v2.w.id
  protocol    = "HTTP"
  lb_method   = "ROUND_ROBIN"
  member_port = 8080
}
resource "nhncloud_lb_member_v2" "w" {
  count         = 2
  pool_id       = nhncloud_lb_pool_v2.w.id
  subnet_id     = "9a2"
  address       = nhncloud_compute_instance_v2.w[count.index].access_ip_v4
  protocol_port = 8080
}
resource "nhncloud_lb_monitor_v2" "w" {
  pool_id           = nhncloud_lb_pool_v2.w.id
  type              = "HTTP"
  delay             = 10
  timeout           = 5
  max_retries       = 2
  url_path          = "/"
  health_check_port = 8080
}
