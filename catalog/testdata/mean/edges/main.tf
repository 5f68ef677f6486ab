variable "more" {}

resource "cloud_lb" "front" {
  name = "front"
}

resource "cloud_listener" "http" {
  lb_arn     = cloud_lb.front.arn
  target_arn = [cloud_pool.a.arn, var.more]
  rule {
    weight = 10
  }
  rule {
    weight = 20
  }
}

resource "cloud_pool" "a" {
  members = values(cloud_machine.m)[*].id
  off     = false
  check {}
}

resource "cloud_machine" "m" {
  for_each  = toset(["x", "y"])
  group_id  = cloud_lb.front.id
  pools     = []
  image     = "ubuntu"
  user_data = <<-EOT
    apt-get install -y haproxy
    echo ${cloud_lb.front.dns_name}
  EOT
  env = {
    DB   = "postgres://user@db.example.com:5432/x"
    LB   = "http://${cloud_lb.front.dns_name}/"
    SIZE = 4
  }
}

resource "cloud_record" "a" {
  zone_id = cloud_lb.front.zone_id
  name    = "WWW"
  targets = [cloud_lb.front.dns_name, "192.0.2.1"]
  weight  = 3
}

resource "cloud_record" "b" {
  zone_id = cloud_lb.front.zone_id
  name    = "www"
  targets = var.more
}

resource "cloud_table" "t" {
  replica { region = "us-west-2" }
  replica { region = "eu-west-1" }
}
