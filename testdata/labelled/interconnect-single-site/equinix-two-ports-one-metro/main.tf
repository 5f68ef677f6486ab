resource "equinix_fabric_connection" "c" {
  count     = 2
  name      = "aws-${count.index}"
  type      = "EVPL_VC"
  bandwidth = 1000
  notifications {
    type   = "ALL"
    emails = ["net@example.com"]
  }
  order { purchase_order_number = "1" }
  a_side {
    access_point {
      type = "COLO"
      port { uuid = "c791f8cb-5ccb-cc0e-8ed6-1dd4ea8c8a1${count.index}" }
      link_protocol {
        type     = "DOT1Q"
        vlan_tag = 1000 + count.index
      }
      location { metro_code = "SL" }
    }
  }
  z_side {
    access_point {
      type               = "SP"
      authentication_key = "111122223333"
      seller_region      = "ap-northeast-2"
      profile {
        type = "L2_PROFILE"
        uuid = "22f4c7fb-2e0b-4a52-9d5c-4f5ecb3b8b0b"
      }
      location { metro_code = "SL" }
    }
  }
}
