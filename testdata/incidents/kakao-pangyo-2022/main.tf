terraform {
  required_providers {
    openstack = {
      source = "terraform-provider-openstack/openstack"
    }
  }
}

provider "openstack" {
  cloud = "kakao"
}

variable "capacity" {
  description = "Machines for messaging in each datacenter, in thousands of servers."
  type        = map(number)
  default = {
    pangyo = 32
    anyang = 3
    gasan  = 2
    sangam = 2
  }
}

resource "openstack_dns_zone_v2" "kakao" {
  name = "kakao.example."
}
