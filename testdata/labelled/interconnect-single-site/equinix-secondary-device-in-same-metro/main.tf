provider "equinix" {}
locals {
  lines = {
    PRIMARY   = "port-uuid-1"
    SECONDARY = "port-uuid-2"
  }
}
resource "equinix_fabric_connection" "aws" {
  for_each  = local.lines
  name      = "aws-${lower(each.key)}"
  type      = "EVPL_VC"
  bandwidth = 1000
  notifications {
    type   = "ALL"
    emails = ["net@acme.example"]
  }
  redundancy {
    priority = each.key
  }
  a_side {
    access_point {
      type = "COLO"
      port { uuid = each.value }
      link_protocol {
        type     = "DOT1Q"
        vlan_tag = 100
      }
      location { metro_code = "SL" }
    }
  }
  z_side {
    access_point {
      type               = "SP"
      authentication_key = "123456789012"
      seller_region      = "ap-northeast-2"
      profile {
        type = "L2_PROFILE"
        uuid = "22f4c853-717d-4486-9752-7b6a4f4f6c88"
      }
      location { metro_code = "SL" }
    }
  }
}
