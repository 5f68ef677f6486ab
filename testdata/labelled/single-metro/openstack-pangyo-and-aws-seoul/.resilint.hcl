datacenter "pangyo" {
  metro = "seoul"
  zones = ["pangyo-*"]
}
