resource "equinix_metal_device" "web" { # want "RL102"
  count            = 2
  hostname         = "web-${count.index}"
  plan             = "c3.small.x86"
  metro            = "sl"
  operating_system = "debian_12"
  project_id       = "p"
}
