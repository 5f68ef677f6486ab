service "shop" {
  entry = ["aws_lb.prod"]
}

datacenter "pangyo" {
  metro = "seoul"
  zones = ["pangyo-*"]
  tags  = { dc = "pangyo" }
}

resource "acme_database" {
  role = "database"
}
