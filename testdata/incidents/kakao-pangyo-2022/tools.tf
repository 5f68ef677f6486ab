# What one needs to move elsewhere, where one has to move away from. These are
# types of the company's own: .resilint.hcl says what they mean.
resource "kakao_registry" "images" {
  zone = "pangyo-2"
}

resource "kakao_release" "app" {
  for_each = {
    talk = module.talk
    map  = module.map
  }

  image    = "${kakao_registry.images.address}/${each.key}:2022-10"
  machines = flatten(values(each.value)[*].machines)
}

resource "kakao_switchover" "map" {
  zone    = "pangyo-1"
  active  = module.map["pangyo"].address
  standby = module.map["anyang"].address
}
