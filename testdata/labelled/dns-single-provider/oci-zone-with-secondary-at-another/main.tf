provider "oci" {
  region = "eu-zurich-1"
}
provider "akamai" {}
variable "compartment" { type = string }
resource "oci_dns_zone" "acme" {
  compartment_id = var.compartment
  name           = "acme.example"
  zone_type      = "PRIMARY"
  external_downstreams {
    address = "23.73.134.17"
  }
}
resource "akamai_dns_zone" "acme" {
  contract       = "ctr_1"
  group          = "grp_1"
  zone           = oci_dns_zone.acme.name
  type           = "SECONDARY"
  masters        = oci_dns_zone.acme.nameservers[*].hostname
  sign_and_serve = false
}
