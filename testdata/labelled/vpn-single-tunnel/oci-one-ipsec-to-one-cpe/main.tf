provider "oci" {
  region = "sa-saopaulo-1"
}
variable "compartment" { type = string }
resource "oci_core_drg" "hub" {
  compartment_id = var.compartment
}
resource "oci_core_cpe" "office" {
  compartment_id = var.compartment
  ip_address     = "203.0.113.77"
}
resource "oci_core_ipsec" "office" {
  compartment_id = var.compartment
  cpe_id         = oci_core_cpe.office.id
  drg_id         = oci_core_drg.hub.id
  static_routes  = ["10.100.0.0/16"]
}
