datacenter "ansan" {
  metro = "seoul"
  zones = ["kr-central-2-*"]
}
service "web" {
  entry = ["kakaocloud_instance.web"]
}
