provider "kakaocloud" {
  region = "kr-central-2"
}
locals { zones = toset(["kr-central-2-a", "kr-central-2-b"]) }
resource "kakaocloud_subnet" "web" {
  for_each          = local.zones
  name              = each.key
  vpc_id            = "vpc"
  cidr_block        = "10.0.0.0/24"
  availability_zone = each.key
}
resource "kakaocloud_load_balancer" "web" {
  for_each  = local.zones
  name      = each.key
  subnet_id = kakaocloud_subnet.web[each.key].id
  flavor_id = "alb"
}
resource "kakaocloud_beyond_load_balancer" "web" {
  name                    = "web"
  type_id                 = "alb"
  vpc_id                  = "vpc"
  attached_load_balancers = [for z, b in kakaocloud_load_balancer.web : { id = b.id, availability_zone = z }]
}
