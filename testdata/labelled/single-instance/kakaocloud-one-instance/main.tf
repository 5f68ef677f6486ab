resource "kakaocloud_instance" "w" {
  name              = "w"
  flavor_id         = "f1"
  image_id          = "i1"
  availability_zone = "kr-central-2-a"
  subnets           = [{ id = "s1" }]
  volumes           = [{ size = 50 }]
}
resource "cloudflare_dns_record" "w" {
  zone_id = "023e105f4ecef8ad9ca31a8372d0c353"
  name    = "w.example.kr"
  type    = "A"
  ttl     = 300
  content = kakaocloud_instance.w.addresses[0].public_ip
}
