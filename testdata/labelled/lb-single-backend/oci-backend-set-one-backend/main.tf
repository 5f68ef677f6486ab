provider "oci" { region = "us-ashburn-1" }
locals { cmp = "ocid1.compartment.oc1..a" }
resource "oci_core_instance" "b" {
  availability_domain = "x:US-ASHBURN-AD-1"
  compartment_id      = local.cmp
  shape               = "VM.Standard.E4.Flex"
  create_vnic_details { subnet_id = "ocid1.subnet.oc1..s" }
}
resource "oci_load_balancer_load_balancer" "b" {
  compartment_id = local.cmp
  display_name   = "b"
  shape          = "flexible"
  subnet_ids     = ["ocid1.subnet.oc1..l"]
}
resource "oci_load_balancer_backend_set" "b" {
  load_balancer_id = oci_load_balancer_load_balancer.b.id
  name             = "b"
  policy           = "ROUND_ROBIN"
  health_checker { protocol = "TCP" }
}
resource "oci_load_balancer_backend" "b" {
  load_balancer_id = oci_load_balancer_load_balancer.b.id
  backendset_name  = oci_load_balancer_backend_set.b.name
  ip_address       = oci_core_instance.b.private_ip
  port             = 8080
}
resource "oci_load_balancer_listener" "b" {
  load_balancer_id         = oci_load_balancer_load_balancer.b.id
  name                     = "l"
  default_backend_set_name = oci_load_balancer_backend_set.b.name
  port                     = 80
  protocol                 = "HTTP"
}
