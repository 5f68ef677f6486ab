provider "digitalocean" {}
variable "instances" {
  type    = number
  default = 1
}
resource "digitalocean_app" "site" {
  spec {
    name   = "site"
    region = "fra"
    service {
      name               = "web"
      instance_count     = var.instances
      instance_size_slug = "apps-d-1vcpu-2gb"
      http_port          = 8080
      image {
        registry_type = "DOCKER_HUB"
        registry      = "acme"
        repository    = "site"
        tag           = "1.20.3"
      }
      health_check {
        http_path = "/ok"
      }
    }
  }
}
