provider "kakaocloud" {
  region = "kr-central-2"
}
resource "kakaocloud_subnet" "web" {
  name              = "web"
  vpc_id            = "vpc"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "kr-central-2-a"
}
resource "kakaocloud_load_balancer" "web" { # want "RL201"
  for_each  = toset(["one", "two"])
  name      = each.key
  subnet_id = kakaocloud_subnet.web.id
  flavor_id = "alb"
}
resource "kakaocloud_beyond_load_balancer" "web" {
  name                    = "web"
  type_id                 = "alb"
  vpc_id                  = "vpc"
  attached_load_balancers = [for b in kakaocloud_load_balancer.web : { id = b.id }]
}
