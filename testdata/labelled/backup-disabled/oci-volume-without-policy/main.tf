provider "oci" {
  region = "uk-london-1"
}
locals {
  ad = "abcd:UK-LONDON-1-AD-2"
  volumes = { data = 500, log = 100 }
}
data "oci_core_volume_backup_policies" "gold" {
  filter {
    name   = "display_name"
    values = ["gold"]
  }
}
resource "oci_core_volume" "data" {
  availability_domain = local.ad
  compartment_id      = "ocid1.compartment.oc1..a"
  size_in_gbs         = local.volumes.data
}
resource "oci_core_volume" "log" {
  availability_domain = local.ad
  compartment_id      = "ocid1.compartment.oc1..a"
  size_in_gbs         = local.volumes.log
}
resource "oci_core_volume_backup_policy_assignment" "log" {
  asset_id  = oci_core_volume.log.id
  policy_id = data.oci_core_volume_backup_policies.gold.volume_backup_policies[0].id
}
