datacenter "sejong" {
  metro = "sejong"
  zones = ["sejong-*"]
}
datacenter "chuncheon" {
  metro = "chuncheon"
  zones = ["chuncheon-*"]
}
