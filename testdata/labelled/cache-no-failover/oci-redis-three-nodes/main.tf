provider "oci" { region = "us-ashburn-1" }
resource "oci_redis_redis_cluster" "c" {
  compartment_id     = "ocid1.compartment.oc1..a"
  display_name       = "c"
  node_count         = 3
  node_memory_in_gbs = 8
  software_version   = "VALKEY_7_2"
  subnet_id          = "ocid1.subnet.oc1.iad.a"
}
