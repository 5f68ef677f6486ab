provider "cloud" {
  region     = "seoul-1"
  account_id = "42"
}

variable "somewhere" {}

data "cloud_zones" "all" {}

resource "cloud_subnet" "s" {
  count = 2
  zone  = data.cloud_zones.all.names[count.index]
}

resource "cloud_machine" "by_subnet" {
  subnet_id = cloud_subnet.s[1].id
}

resource "cloud_machine" "by_zone" {
  zone = "busan-1a"
}

resource "cloud_machine" "by_others_zone" {
  zone = cloud_machine.by_subnet.zone
}

resource "cloud_machine" "unknown" {
  zone = var.somewhere
}

resource "cloud_machine" "elsewhere" {
  region = "tokyo-2"
}

resource "cloud_group" "web" {
  subnet_ids = cloud_subnet.s[*].id
  min        = 2
  max        = "3"
}

resource "cloud_group" "twice" {
  zones = ["seoul-1a", "seoul-1a", "seoul-1b", null]
  min   = 3
  max   = var.somewhere
}

resource "cloud_pool" "p" {
  zones = ["seoul-1a", "seoul-1b"]
  size  = 2
}

resource "premises_server" "db" {
  datacenter = "dc-1"
}
