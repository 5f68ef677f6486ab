resource "aws_elb" "device" {
  for_each = local.devices

  name    = each.key
  subnets = values(aws_subnet.streaming)[*].id

  listener {
    lb_port           = 443
    lb_protocol       = "tcp"
    instance_port     = 7001
    instance_protocol = "tcp"
  }

  health_check {
    target              = "HTTP:7001/healthcheck"
    interval            = 10
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_launch_template" "device" {
  for_each = local.devices

  name          = each.key
  image_id      = "ami-0c02fb55956c7d316"
  instance_type = "m2.4xlarge"
}

# A zone's share of the machines may be lost: the group grows in the other two.
resource "aws_autoscaling_group" "device" {
  for_each = local.devices

  name                = each.key
  min_size            = each.value.machines
  max_size            = 2 * each.value.machines
  vpc_zone_identifier = values(aws_subnet.streaming)[*].id
  load_balancers      = [aws_elb.device[each.key].name]
  health_check_type   = "ELB"

  launch_template {
    id      = aws_launch_template.device[each.key].id
    version = aws_launch_template.device[each.key].latest_version
  }
}

resource "aws_route53_record" "device" {
  for_each = local.devices

  zone_id = data.aws_route53_zone.main.zone_id
  name    = "${each.key}.streaming.example"
  type    = "A"

  alias {
    name                   = aws_elb.device[each.key].dns_name
    zone_id                = aws_elb.device[each.key].zone_id
    evaluate_target_health = false
  }
}
