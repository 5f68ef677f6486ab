datacenter "pangyo" {
  metro = "seoul"
  zones = ["pg-*"]
}
datacenter "anseong" {
  metro = "daejeon"
  zones = ["as-*"]
}
