provider "ncloud" {
  region = "KR"
}
variable "pw" {
  type      = string
  sensitive = true
}
resource "ncloud_vpc" "erp" {
  ipv4_cidr_block = "10.40.0.0/16"
}
resource "ncloud_subnet" "erp" {
  vpc_no         = ncloud_vpc.erp.id
  subnet         = "10.40.1.0/24"
  zone           = "KR-2"
  network_acl_no = ncloud_vpc.erp.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_mssql" "erp" {
  subnet_no                    = ncloud_subnet.erp.id
  service_name                 = "erp"
  is_ha                        = true
  user_name                    = "erp"
  user_password                = var.pw
  backup_file_retention_period = 7
}
