provider "alicloud" {
  region = "cn-guangzhou"
}
variable "vswitches" {
  type    = map(string)
  default = { a = "cn-guangzhou-a" }
}
resource "alicloud_vpc" "app" {
  cidr_block = "10.0.0.0/8"
}
resource "alicloud_vswitch" "app" {
  for_each   = var.vswitches
  vpc_id     = alicloud_vpc.app.id
  zone_id    = each.value
  cidr_block = "10.1.0.0/16"
}
resource "alicloud_ess_scaling_group" "app" {
  scaling_group_name = "app"
  min_size           = 2
  max_size           = 8
  vswitch_ids        = [for v in alicloud_vswitch.app : v.id]
  multi_az_policy    = "BALANCE"
}
