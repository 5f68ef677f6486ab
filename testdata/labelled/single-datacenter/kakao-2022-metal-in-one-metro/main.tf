provider "equinix" {}

locals {
  roles = {
    chat = { count = 4, plan = "c3.medium.x86" }
  }
}

resource "equinix_metal_device" "chat" {
  count            = local.roles.chat.count
  hostname         = "chat-${count.index}"
  plan             = local.roles.chat.plan
  metro            = "sl"
  operating_system = "ubuntu_24_04"
  billing_cycle    = "hourly"
  project_id       = "52000fb2-ee46-4673-93a8-de2c2bdba33b"
}

resource "equinix_metal_device" "db" {
  count            = 2
  hostname         = "db-${count.index}"
  plan             = "m3.large.x86"
  metro            = "sl"
  operating_system = "ubuntu_24_04"
  billing_cycle    = "hourly"
  project_id       = "52000fb2-ee46-4673-93a8-de2c2bdba33b"
}

resource "cloudflare_dns_record" "chat" {
  count   = 4
  zone_id = "0c0c0c0c"
  name    = "chat.example.kr"
  type    = "A"
  ttl     = 60
  content = equinix_metal_device.chat[count.index].access_public_ipv4
}
