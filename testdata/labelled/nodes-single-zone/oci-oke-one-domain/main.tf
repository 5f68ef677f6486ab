provider "oci" { region = "us-phoenix-1" }
resource "oci_containerengine_cluster" "k" {
  compartment_id     = "ocid1.compartment.oc1..a"
  kubernetes_version = "v1.31.1"
  name               = "k"
  vcn_id             = "ocid1.vcn.oc1.phx.a"
}
resource "oci_containerengine_node_pool" "p" {
  cluster_id     = oci_containerengine_cluster.k.id
  compartment_id = "ocid1.compartment.oc1..a"
  name           = "p"
  node_shape     = "VM.Standard.E5.Flex"
  node_config_details {
    size = 3
    placement_configs {
      availability_domain = "AbCd:PHX-AD-1"
      subnet_id           = "ocid1.subnet.oc1.phx.a"
    }
  }
}
