provider "oci" { region = "ap-tokyo-1" }
variable "nodes" { default = 1 }
resource "oci_redis_redis_cluster" "sess" {
  compartment_id     = "ocid1.compartment.oc1..a"
  display_name       = "sess"
  node_count         = var.nodes
  node_memory_in_gbs = 8
  software_version   = "REDIS_7_0"
  subnet_id          = "ocid1.subnet.oc1..r"
}
