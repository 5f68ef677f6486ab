provider "ncloud" {
  region = "KR"
}
resource "ncloud_vpc" "main" {
  ipv4_cidr_block = "10.2.0.0/16"
}
resource "ncloud_subnet" "cache" {
  vpc_no         = ncloud_vpc.main.id
  subnet         = "10.2.7.0/24"
  zone           = "KR-2"
  network_acl_no = ncloud_vpc.main.default_network_acl_no
  subnet_type    = "PRIVATE"
}
resource "ncloud_redis_config_group" "session" {
  name          = "session"
  redis_version = "7.0.13-simple"
}
resource "ncloud_redis" "session" {
  service_name       = "session"
  server_name_prefix = "session"
  vpc_no             = ncloud_vpc.main.id
  subnet_no          = ncloud_subnet.cache.id
  config_group_no    = ncloud_redis_config_group.session.id
  mode               = "SIMPLE"
  is_ha              = false
}
