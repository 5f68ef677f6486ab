provider "kakaocloud" {
  region = "kr-central-2"
}
locals {
  zones = {
    a = { az = "kr-central-2-a", subnet = "5f0c9a9e-0000-4000-8000-00000000000a" }
    b = { az = "kr-central-2-b", subnet = "5f0c9a9e-0000-4000-8000-00000000000b" }
  }
}
resource "kakaocloud_subnet" "web" {
  for_each          = local.zones
  name              = "web-${each.key}"
  vpc_id            = "0e4d1b7e-0000-4000-8000-000000000001"
  cidr_block        = each.key == "a" ? "10.0.1.0/24" : "10.0.2.0/24"
  availability_zone = each.value.az
}
resource "kakaocloud_instance" "web" {
  for_each          = { for p in setproduct(keys(local.zones), range(2)) : "${p[0]}${p[1]}" => p[0] }
  name              = "web-${each.key}"
  flavor_id         = "m2a.large"
  image_id          = "ubuntu-24"
  key_name          = "ops"
  availability_zone = local.zones[each.value].az
  subnets           = [{ id = kakaocloud_subnet.web[each.value].id }]
  volumes           = [{ size = 50 }]
}
resource "kakaocloud_load_balancer" "web" {
  for_each  = local.zones
  name      = "web-${each.key}"
  subnet_id = kakaocloud_subnet.web[each.key].id
  flavor_id = "alb"
}
resource "kakaocloud_beyond_load_balancer" "web" {
  name        = "web"
  type_id     = "alb"
  vpc_id      = "0e4d1b7e-0000-4000-8000-000000000001"
  scheme      = "internet-facing"
  attached_load_balancers = [
    for k, z in local.zones : {
      id                = kakaocloud_load_balancer.web[k].id
      availability_zone = z.az
    }
  ]
}
resource "kakaocloud_load_balancer_listener" "web" {
  for_each                = local.zones
  load_balancer_id        = kakaocloud_load_balancer.web[each.key].id
  protocol                = "HTTP"
  protocol_port           = 80
  target_group_id         = kakaocloud_load_balancer_target_group.web[each.key].id
}
resource "kakaocloud_load_balancer_target_group" "web" {
  for_each                = local.zones
  name                    = "web-${each.key}"
  load_balancer_id        = kakaocloud_load_balancer.web[each.key].id
  protocol                = "HTTP"
  load_balancer_algorithm = "ROUND_ROBIN"
}
resource "kakaocloud_load_balancer_health_monitor" "web" {
  for_each         = local.zones
  target_group_id  = kakaocloud_load_balancer_target_group.web[each.key].id
  type             = "HTTP"
  delay            = 10
  timeout          = 5
  max_retries      = 3
  url_path         = "/"
  http_method      = "GET"
  expected_codes   = "200"
}
resource "kakaocloud_load_balancer_target_group_member" "web" {
  for_each        = kakaocloud_instance.web
  target_group_id = kakaocloud_load_balancer_target_group.web[substr(each.key, 0, 1)].id
  address         = each.value.addresses[0].private_ip
  protocol_port   = 8080
  subnet_id       = kakaocloud_subnet.web[substr(each.key, 0, 1)].id
}
