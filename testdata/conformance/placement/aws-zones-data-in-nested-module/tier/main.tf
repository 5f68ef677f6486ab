variable "subnets" {
  type = map(object({ id = string, zone = string }))
}
variable "use" { type = list(string) }
resource "aws_autoscaling_group" "g" {
  min_size            = 1
  max_size            = 2
  vpc_zone_identifier = [for k in var.use : var.subnets[k].id]
}
resource "aws_ebs_volume" "v" {
  for_each          = { for k, s in var.subnets : k => s if contains(var.use, k) }
  size              = 1
  availability_zone = each.value.zone
}
module "deep" {
  source = "./deep"
  subnet = lookup(var.subnets, "z1", null)
}
