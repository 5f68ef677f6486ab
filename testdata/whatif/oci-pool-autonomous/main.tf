provider "oci" {
  region = "us-ashburn-1"
}
locals {
  ads = ["Uocm:US-ASHBURN-AD-1", "Uocm:US-ASHBURN-AD-2"]
}
resource "oci_core_vcn" "v" {
  compartment_id = "c"
  cidr_block     = "10.0.0.0/16"
}
resource "oci_core_subnet" "s" {
  compartment_id = "c"
  vcn_id         = oci_core_vcn.v.id
  cidr_block     = "10.0.0.0/20"
}
resource "oci_database_autonomous_database" "hr" {
  compartment_id = "c"
  db_name        = "hr"
}
resource "oci_core_instance_configuration" "hr" {
  compartment_id = "c"
  instance_details {
    instance_type = "compute"
    launch_details {
      metadata = { user_data = base64encode("DB=${oci_database_autonomous_database.hr.connection_urls[0].apex_url}") }
    }
  }
}
resource "oci_core_instance_pool" "hr" {
  compartment_id            = "c"
  instance_configuration_id = oci_core_instance_configuration.hr.id
  size                      = 4
  dynamic "placement_configurations" {
    for_each = local.ads
    content {
      availability_domain = placement_configurations.value
      primary_subnet_id   = oci_core_subnet.s.id
    }
  }
  load_balancers {
    load_balancer_id = oci_load_balancer_load_balancer.hr.id
    backend_set_name = oci_load_balancer_backend_set.hr.name
    port             = 80
    vnic_selection   = "PrimaryVnic"
  }
}
resource "oci_load_balancer_load_balancer" "hr" {
  compartment_id = "c"
  display_name   = "hr"
  shape          = "flexible"
  subnet_ids     = [oci_core_subnet.s.id]
}
resource "oci_load_balancer_backend_set" "hr" {
  load_balancer_id = oci_load_balancer_load_balancer.hr.id
  name             = "hr"
  policy           = "ROUND_ROBIN"
  health_checker {
    protocol = "TCP"
  }
}
resource "oci_load_balancer_listener" "hr" {
  load_balancer_id         = oci_load_balancer_load_balancer.hr.id
  name                     = "hr"
  default_backend_set_name = oci_load_balancer_backend_set.hr.name
  port                     = 80
  protocol                 = "HTTP"
}
