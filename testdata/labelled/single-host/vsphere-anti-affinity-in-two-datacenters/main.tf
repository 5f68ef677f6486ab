provider "vsphere" {
  vsphere_server = "vc.corp.example"
}
module "site" {
  for_each = { seoul = "dc-seoul", busan = "dc-busan" }
  source   = "./site"
  dc       = each.value
}
