provider "oci" {
  region = "us-phoenix-1"
}
resource "oci_core_network_security_group" "g" {
  for_each       = toset(["web", "db"])
  compartment_id = "c"
  vcn_id         = "v"
}
resource "oci_core_network_security_group_security_rule" "db" {
  network_security_group_id = oci_core_network_security_group.g["db"].id
  direction                 = "INGRESS"
  protocol                  = "6"
  source_type               = "NETWORK_SECURITY_GROUP"
  source                    = oci_core_network_security_group.g["web"].id
}
resource "oci_core_instance" "web" {
  count               = 2
  compartment_id      = "c"
  shape               = "VM.Standard.E5.Flex"
  availability_domain = "Uocm:PHX-AD-${count.index + 1}"
  create_vnic_details {
    subnet_id = "s"
    nsg_ids   = [oci_core_network_security_group.g["web"].id]
  }
}
resource "oci_core_instance" "db" {
  compartment_id      = "c"
  shape               = "VM.Standard.E5.Flex"
  availability_domain = "Uocm:PHX-AD-3"
  create_vnic_details {
    subnet_id = "s"
    nsg_ids   = [oci_core_network_security_group.g["db"].id]
  }
}
