resource "equinix_metal_device" "web" { 
  count            = 2
  hostname         = "web-${count.index}"
  plan             = "c3.small.x86"
  metro            = ["sl", "ty"][count.index]
  operating_system = "debian_12"
  project_id       = "p"
}
