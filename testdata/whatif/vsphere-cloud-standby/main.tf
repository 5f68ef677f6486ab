provider "aws" {
  region = "ap-northeast-2"
}
data "vsphere_datacenter" "s" {
  name = "sangam"
}
data "vsphere_resource_pool" "s" {
  name          = "p"
  datacenter_id = data.vsphere_datacenter.s.id
}
resource "vsphere_virtual_machine" "ott" {
  count            = 2
  name             = "ott-${count.index}"
  resource_pool_id = data.vsphere_resource_pool.s.id
}
resource "aws_instance" "ott" {
  count             = 2
  ami               = "ami-1"
  instance_type     = "m7g.large"
  availability_zone = "ap-northeast-2${["a", "c"][count.index]}"
}
resource "aws_route53_health_check" "ott" {
  ip_address = vsphere_virtual_machine.ott[0].default_ip_address
  type       = "TCP"
  port       = 443
}
resource "aws_route53_record" "ott" {
  for_each = {
    PRIMARY   = vsphere_virtual_machine.ott[*].default_ip_address
    SECONDARY = aws_instance.ott[*].public_ip
  }
  zone_id         = "Z"
  name            = "ott.example.kr"
  type            = "A"
  ttl             = 60
  records         = each.value
  set_identifier  = lower(each.key)
  health_check_id = each.key == "PRIMARY" ? aws_route53_health_check.ott.id : null
  failover_routing_policy {
    type = each.key
  }
}
