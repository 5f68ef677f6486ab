variable "subnets" {
  type    = map(string)
  default = { a = "kr-central-2-a", b = "kr-central-2-b" }
}

resource "kakaocloud_vpc" "main" {
  name       = "main"
  cidr_block = "10.0.0.0/16"
  subnet = {
    cidr_block        = "10.0.0.0/20"
    availability_zone = "kr-central-2-a"
  }
}

resource "kakaocloud_subnet" "app" {
  for_each          = var.subnets
  name              = "app-${each.key}"
  vpc_id            = kakaocloud_vpc.main.id
  cidr_block        = "10.0.16.0/20"
  availability_zone = each.value
}

resource "kakaocloud_instance" "app" {
  for_each  = var.subnets
  name      = "app-${each.key}"
  flavor_id = "m2a.large"
  image_id  = "ubuntu"
  subnets   = [{ id = kakaocloud_subnet.app[each.key].id }]
  volumes   = [{ size = 50 }]
}

resource "kakaocloud_load_balancer" "app" {
  name      = "ticket"
  flavor_id = "ALB"
  subnet_id = kakaocloud_subnet.app["a"].id
}

resource "kakaocloud_load_balancer_listener" "app" {
  load_balancer_id = kakaocloud_load_balancer.app.id
  protocol         = "HTTP"
  protocol_port    = 80
  target_group_id  = kakaocloud_load_balancer_target_group.app.id
}

resource "kakaocloud_load_balancer_target_group" "app" {
  name                    = "app"
  load_balancer_id        = kakaocloud_load_balancer.app.id
  load_balancer_algorithm = "ROUND_ROBIN"
  protocol                = "HTTP"
}

resource "kakaocloud_load_balancer_target_group_member" "app" {
  for_each        = kakaocloud_instance.app
  name            = each.key
  target_group_id = kakaocloud_load_balancer_target_group.app.id
  address         = each.value.addresses[0].private_ip
  protocol_port   = 80
  subnet_id       = kakaocloud_subnet.app[each.key].id
}
