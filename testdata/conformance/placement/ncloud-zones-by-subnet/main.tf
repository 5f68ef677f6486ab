terraform {
  required_providers {
    ncloud = { source = "navercloudplatform/ncloud" }
  }
}
provider "ncloud" {
  region = var.region
  site   = "public"
}
provider "ncloud" {
  alias  = "jp"
  region = "JPN"
}
variable "region" {
  default = "KR"
}
variable "zones" {
  type    = list(string)
  default = ["KR-1", "KR-2"]
}
module "net" {
  source = "./net"
  zones  = var.zones
}
resource "ncloud_server" "web" {
  count     = 3
  subnet_no = element(module.net.subnets, count.index)
}
resource "ncloud_block_storage" "data" {
  for_each = toset(var.zones)
  size     = 10
  zone     = each.key
}
resource "ncloud_objectstorage_bucket" "b" {
  provider    = ncloud.jp
  bucket_name = "b"
}
resource "ncloud_subnet" "jp" {
  provider = ncloud.jp
  vpc_no   = "1"
  zone     = "JPN-4"
}
