provider "oci" { region = "uk-london-1" }
resource "oci_core_subnet" "s" {
  compartment_id = "ocid1.compartment.oc1..a"
  vcn_id         = "ocid1.vcn.oc1.uk-london-1.a"
  cidr_block     = "10.0.0.0/24"
}
resource "oci_core_instance_pool" "p" {
  compartment_id            = "ocid1.compartment.oc1..a"
  instance_configuration_id = "ocid1.instanceconfiguration.oc1.uk-london-1.a"
  size                      = 4
  placement_configurations {
    availability_domain = "AbCd:UK-LONDON-1-AD-2"
    primary_subnet_id   = oci_core_subnet.s.id
  }
}
