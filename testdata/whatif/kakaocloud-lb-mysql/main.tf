provider "kakaocloud" {
  region = "kr-central-2"
}
resource "kakaocloud_vpc" "v" {
  name       = "v"
  cidr_block = "10.0.0.0/16"
  subnet = {
    cidr_block        = "10.0.0.0/24"
    availability_zone = "kr-central-2-a"
  }
}
resource "kakaocloud_subnet" "s" {
  for_each          = { a = "10.0.1.0/24", b = "10.0.2.0/24" }
  name              = each.key
  vpc_id            = kakaocloud_vpc.v.id
  cidr_block        = each.value
  availability_zone = "kr-central-2-${each.key}"
}
resource "kakaocloud_instance" "gift" {
  for_each  = kakaocloud_subnet.s
  name      = "gift-${each.key}"
  image_id  = "i"
  flavor_id = "f"
  subnets = [{
    id = each.value.id
  }]
}
resource "kakaocloud_load_balancer" "gift" {
  name      = "gift"
  flavor_id = "f"
  subnet_id = kakaocloud_subnet.s["a"].id
}
resource "kakaocloud_load_balancer_listener" "gift" {
  load_balancer_id = kakaocloud_load_balancer.gift.id
  protocol         = "HTTP"
  protocol_port    = 80
  target_group_id  = kakaocloud_load_balancer_target_group.gift.id
}
resource "kakaocloud_load_balancer_target_group" "gift" {
  load_balancer_id        = kakaocloud_load_balancer.gift.id
  protocol                = "HTTP"
  load_balancer_algorithm = "ROUND_ROBIN"
}
resource "kakaocloud_load_balancer_target_group_member" "gift" {
  for_each        = kakaocloud_instance.gift
  target_group_id = kakaocloud_load_balancer_target_group.gift.id
  address         = each.value.addresses[0].private_ip
  protocol_port   = 80
  subnet_id       = kakaocloud_subnet.s[each.key].id
}
