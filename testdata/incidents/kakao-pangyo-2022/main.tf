terraform {
  required_providers {
    openstack = {
      source = "terraform-provider-openstack/openstack"
    }
    kakao = {
      source = "terraform.kakao.example/platform/kakao"
    }
  }

  # An object store of the company's own, behind the interface of S3.
  backend "s3" {
    bucket                      = "terraform"
    key                         = "services.tfstate"
    region                      = "pangyo"
    endpoints                   = { s3 = "https://object.pangyo.kakao.example" }
    use_path_style              = true
    skip_region_validation      = true
    skip_credentials_validation = true
    skip_requesting_account_id  = true
  }
}

provider "openstack" {
  cloud = "kakao"
}

# Thousands of servers for messaging in each datacenter.
variable "capacity" {
  type = map(number)
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
