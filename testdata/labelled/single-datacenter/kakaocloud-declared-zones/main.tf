resource "kakaocloud_instance" "web" {
  for_each          = toset(["kr-central-2-a", "kr-central-2-b"])
  name              = "web-${each.key}"
  flavor_id         = "f1"
  image_id          = "i1"
  availability_zone = each.key
  subnets           = [{ id = "s1" }]
  volumes           = [{ size = 50 }]
}
