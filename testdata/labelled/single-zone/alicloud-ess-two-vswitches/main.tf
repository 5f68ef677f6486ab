provider "alicloud" { region = "eu-central-1" }
module "net" {
  source = "./net"
  zones  = ["eu-central-1a", "eu-central-1b"]
}
resource "alicloud_ess_scaling_group" "g" {
  scaling_group_name = "g"
  min_size           = 2
  max_size           = 6
  vswitch_ids        = [for z, id in module.net.vswitches : id]
  multi_az_policy    = "BALANCE"
}
