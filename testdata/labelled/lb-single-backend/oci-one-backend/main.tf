provider "oci" { region = "us-ashburn-1" }
resource "oci_core_instance" "w" {
  compartment_id      = "ocid1.compartment.oc1..a"
  availability_domain = "AbCd:US-ASHBURN-AD-1"
  shape               = "VM.Standard.E5.Flex"
  create_vnic_details { subnet_id = "ocid1.subnet.oc1.iad.a" }
}
resource "oci_load_balancer_load_balancer" "l" {
  compartment_id               = "ocid1.compartment.oc1..a"
  display_name                 = "l"
  shape                        = "flexible"
  subnet_ids                   = ["ocid1.subnet.oc1.iad.a"]
  is_delete_protection_enabled = true
}
resource "oci_load_balancer_backend_set" "s" {
  load_balancer_id = oci_load_balancer_load_balancer.l.id
  name             = "s"
  policy           = "ROUND_ROBIN"
  health_checker { protocol = "TCP" }
}
resource "oci_load_balancer_backend" "b" {
  load_balancer_id = oci_load_balancer_load_balancer.l.id
  backendset_name  = oci_load_balancer_backend_set.s.name
  ip_address       = oci_core_instance.w.private_ip
  port             = 80
}
