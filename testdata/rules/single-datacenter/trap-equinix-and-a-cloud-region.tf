resource "equinix_metal_device" "web" { 
  count            = 2
  hostname         = "web-${count.index}"
  plan             = "c3.small.x86"
  metro            = "sl"
  operating_system = "debian_12"
  project_id       = "p"
}
provider "aws" { region = "eu-west-1" }
resource "aws_instance" "web" {
  count             = 2
  ami               = "ami-0abcd"
  instance_type     = "m7i.large"
  availability_zone = ["eu-west-1a", "eu-west-1b"][count.index]
}
