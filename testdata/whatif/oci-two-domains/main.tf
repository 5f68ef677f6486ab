provider "oci" {
  region = "us-ashburn-1"
}

variable "compartment" {
  type    = string
  default = "ocid1.compartment.oc1..x"
}

resource "oci_core_vcn" "main" {
  compartment_id = var.compartment
  cidr_block     = "10.0.0.0/16"
}

resource "oci_core_subnet" "main" {
  compartment_id = var.compartment
  vcn_id         = oci_core_vcn.main.id
  cidr_block     = "10.0.0.0/24"
}

resource "oci_core_instance" "app" {
  for_each            = toset(["XyZk:US-ASHBURN-AD-1", "XyZk:US-ASHBURN-AD-2"])
  compartment_id      = var.compartment
  availability_domain = each.key
  shape               = "VM.Standard.E4.Flex"
  create_vnic_details {
    subnet_id = oci_core_subnet.main.id
  }
}

resource "oci_load_balancer_load_balancer" "app" {
  compartment_id = var.compartment
  display_name   = "freight"
  shape          = "flexible"
  subnet_ids     = [oci_core_subnet.main.id]
}

resource "oci_load_balancer_backend_set" "app" {
  name             = "app"
  load_balancer_id = oci_load_balancer_load_balancer.app.id
  policy           = "ROUND_ROBIN"
  health_checker {
    protocol = "HTTP"
    url_path = "/"
  }
}

resource "oci_load_balancer_backend" "app" {
  for_each         = oci_core_instance.app
  load_balancer_id = oci_load_balancer_load_balancer.app.id
  backendset_name  = oci_load_balancer_backend_set.app.name
  ip_address       = each.value.private_ip
  port             = 80
}

resource "oci_load_balancer_listener" "app" {
  name                     = "app"
  load_balancer_id         = oci_load_balancer_load_balancer.app.id
  default_backend_set_name = oci_load_balancer_backend_set.app.name
  port                     = 80
  protocol                 = "HTTP"
}
