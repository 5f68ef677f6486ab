variable "flag" {
  type = bool
}

resource "cloud_database" "bare" {}

resource "cloud_database" "full" {
  name       = "orders"
  multi_zone = "true"
  protected  = var.flag
  day        = "sun"
  tags       = { force = "true", Name = "Orders" }
  backup {
    zone = "x"
  }
  backup {
    days = 3
  }
  tier {
    disk = { kind = "ssd" }
  }
}
