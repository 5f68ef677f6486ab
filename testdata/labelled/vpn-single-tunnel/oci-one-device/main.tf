provider "oci" { region = "ap-seoul-1" }
resource "oci_core_drg" "d" { compartment_id = "ocid1.compartment.oc1..a" }
resource "oci_core_cpe" "c" {
  compartment_id = "ocid1.compartment.oc1..a"
  ip_address     = "192.0.2.1"
}
resource "oci_core_ipsec" "i" {
  compartment_id = "ocid1.compartment.oc1..a"
  cpe_id         = oci_core_cpe.c.id
  drg_id         = oci_core_drg.d.id
  static_routes  = ["192.168.0.0/16"]
}
