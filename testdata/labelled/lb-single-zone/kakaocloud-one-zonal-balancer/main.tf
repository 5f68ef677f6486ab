provider "kakaocloud" {
  region = "kr-central-2"
}
variable "vpc_id" { default = "0e4d1b7e-0000-4000-8000-000000000001" }
locals { zones = ["kr-central-2-a", "kr-central-2-b"] }
resource "kakaocloud_subnet" "api" {
  count             = 2
  name              = "api-${count.index}"
  vpc_id            = var.vpc_id
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = local.zones[count.index]
}
resource "kakaocloud_instance" "api" {
  count             = 4
  name              = "api-${count.index}"
  flavor_id         = "m2a.large"
  image_id          = "ubuntu-24"
  availability_zone = local.zones[count.index % 2]
  subnets           = [{ id = kakaocloud_subnet.api[count.index % 2].id }]
  volumes           = [{ size = 30 }]
}
resource "kakaocloud_load_balancer" "api" {
  name      = "api"
  subnet_id = kakaocloud_subnet.api[0].id
  flavor_id = "nlb"
}
resource "kakaocloud_load_balancer_target_group" "api" {
  name                    = "api"
  load_balancer_id        = kakaocloud_load_balancer.api.id
  protocol                = "TCP"
  load_balancer_algorithm = "ROUND_ROBIN"
}
resource "kakaocloud_load_balancer_listener" "api" {
  load_balancer_id = kakaocloud_load_balancer.api.id
  target_group_id  = kakaocloud_load_balancer_target_group.api.id
  protocol         = "TCP"
  protocol_port    = 443
}
resource "kakaocloud_load_balancer_health_monitor" "api" {
  target_group_id = kakaocloud_load_balancer_target_group.api.id
  type            = "TCP"
  delay           = 5
  timeout         = 3
  max_retries     = 3
}
resource "kakaocloud_load_balancer_target_group_member" "api" {
  count           = 4
  target_group_id = kakaocloud_load_balancer_target_group.api.id
  address         = kakaocloud_instance.api[count.index].addresses[0].private_ip
  protocol_port   = 8443
  subnet_id       = kakaocloud_subnet.api[count.index % 2].id
}
