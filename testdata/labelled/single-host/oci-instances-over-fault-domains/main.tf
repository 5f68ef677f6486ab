provider "oci" {
  region = "ap-chuncheon-1"
}
locals {
  ad  = "kXyz:AP-CHUNCHEON-1-AD-1"
  cmp = "ocid1.compartment.oc1..cccc"
}
resource "oci_core_subnet" "web" {
  compartment_id = local.cmp
  vcn_id         = "ocid1.vcn.oc1.ap-chuncheon-1.v"
  cidr_block     = "10.3.0.0/24"
}
resource "oci_core_instance" "web" {
  count               = 2
  availability_domain = local.ad
  fault_domain        = "FAULT-DOMAIN-${count.index + 1}"
  compartment_id      = local.cmp
  shape               = "VM.Standard.E4.Flex"
  create_vnic_details {
    subnet_id = oci_core_subnet.web.id
  }
  source_details {
    source_type = "image"
    source_id   = "ocid1.image.oc1.ap-chuncheon-1.i"
  }
}
resource "oci_network_load_balancer_network_load_balancer" "web" {
  compartment_id = local.cmp
  display_name   = "web"
  subnet_id      = oci_core_subnet.web.id
  is_private     = false
}
resource "oci_network_load_balancer_backend_set" "web" {
  name                     = "web"
  network_load_balancer_id = oci_network_load_balancer_network_load_balancer.web.id
  policy                   = "FIVE_TUPLE"
  health_checker {
    protocol = "TCP"
    port     = 443
  }
}
resource "oci_network_load_balancer_backend" "web" {
  count                    = 2
  backend_set_name         = oci_network_load_balancer_backend_set.web.name
  network_load_balancer_id = oci_network_load_balancer_network_load_balancer.web.id
  port                     = 443
  target_id                = oci_core_instance.web[count.index].id
}
resource "oci_network_load_balancer_listener" "web" {
  name                     = "https"
  network_load_balancer_id = oci_network_load_balancer_network_load_balancer.web.id
  default_backend_set_name = oci_network_load_balancer_backend_set.web.name
  port                     = 443
  protocol                 = "TCP"
}
