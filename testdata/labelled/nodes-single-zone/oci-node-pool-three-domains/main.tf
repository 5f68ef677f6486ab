provider "oci" {
  region = "us-phoenix-1"
}
locals {
  ads = [for i in [1, 2, 3] : "Uocm:PHX-AD-${i}"]
}
resource "oci_containerengine_cluster" "main" {
  compartment_id     = "ocid1.compartment.oc1..a"
  kubernetes_version = "v1.31.1"
  name               = "main"
  vcn_id             = "ocid1.vcn.oc1..v"
  type               = "ENHANCED_CLUSTER"
}
resource "oci_containerengine_node_pool" "main" {
  cluster_id         = oci_containerengine_cluster.main.id
  compartment_id     = "ocid1.compartment.oc1..a"
  name               = "main"
  node_shape         = "VM.Standard.E5.Flex"
  kubernetes_version = "v1.31.1"
  node_config_details {
    size = 6
    dynamic "placement_configs" {
      for_each = local.ads
      content {
        availability_domain = placement_configs.value
        subnet_id           = "ocid1.subnet.oc1..n"
      }
    }
  }
}
