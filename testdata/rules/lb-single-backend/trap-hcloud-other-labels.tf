resource "hcloud_server" "web" {
  name        = "web"
  server_type = "cx22"
  image       = "ubuntu-24.04"
  location    = "fsn1"
  labels      = { role = "web", env = "test" }
}
resource "hcloud_load_balancer" "web" {
  name               = "web"
  load_balancer_type = "lb11"
  location           = "fsn1"
}
# A set of values: which servers have one of them is not read.
resource "hcloud_load_balancer_target" "web" {
  type             = "label_selector"
  load_balancer_id = hcloud_load_balancer.web.id
  label_selector   = "role=web,env in (test, prod)"
}
