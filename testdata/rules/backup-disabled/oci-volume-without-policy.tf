provider "oci" { region = "uk-london-1" }
resource "oci_core_volume" "data" { # want "RL303"
  availability_domain = "abcd:UK-LONDON-1-AD-1"
  compartment_id      = "c"
}
resource "oci_core_volume" "log" {
  availability_domain = "abcd:UK-LONDON-1-AD-1"
  compartment_id      = "c"
}
resource "oci_core_volume" "group" {
  availability_domain = "abcd:UK-LONDON-1-AD-1"
  compartment_id      = "c"
}
resource "oci_core_volume_backup_policy_assignment" "log" {
  asset_id  = oci_core_volume.log.id
  policy_id = "gold"
}
resource "oci_core_volume_group" "group" {
  availability_domain = "abcd:UK-LONDON-1-AD-1"
  compartment_id      = "c"
  backup_policy_id    = "gold"
  source_details {
    type       = "volumeIds"
    volume_ids = [oci_core_volume.group.id]
  }
}
