resource "hcloud_server" "web" {
  name        = "web"
  server_type = "cx22"
  image       = "ubuntu-24.04"
  location    = "fsn1"
  labels      = { role = "web", env = "prod" }
}
resource "hcloud_load_balancer" "web" { # want "RL202"
  name               = "web"
  load_balancer_type = "lb11"
  location           = "fsn1"
}
resource "hcloud_load_balancer_target" "web" {
  type             = "label_selector"
  load_balancer_id = hcloud_load_balancer.web.id
  label_selector   = "role=web, env==prod"
}
