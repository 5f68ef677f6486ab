provider "oci" {
  region = "eu-frankfurt-1"
}
variable "compartment" { default = "ocid1.compartment.oc1..aaaa" }
locals {
  placements = {
    "Xuyk:EU-FRANKFURT-1-AD-1" = "ocid1.subnet.oc1.eu-frankfurt-1.app"
  }
}
resource "oci_core_subnet" "lb" {
  compartment_id = var.compartment
  vcn_id         = "ocid1.vcn.oc1.eu-frankfurt-1.x"
  cidr_block     = "10.0.0.0/24"
}
resource "oci_core_instance_configuration" "app" {
  compartment_id = var.compartment
  instance_details {
    instance_type = "compute"
    launch_details {
      compartment_id = var.compartment
      shape          = "VM.Standard.E5.Flex"
      source_details {
        source_type = "image"
        image_id    = "ocid1.image.oc1.eu-frankfurt-1.y"
      }
    }
  }
}
resource "oci_load_balancer_load_balancer" "app" {
  compartment_id = var.compartment
  display_name   = "app"
  shape          = "flexible"
  subnet_ids     = [oci_core_subnet.lb.id]
  shape_details {
    minimum_bandwidth_in_mbps = 10
    maximum_bandwidth_in_mbps = 100
  }
}
resource "oci_load_balancer_backend_set" "app" {
  load_balancer_id = oci_load_balancer_load_balancer.app.id
  name             = "app"
  policy           = "ROUND_ROBIN"
  health_checker {
    protocol = "HTTP"
    port     = 8080
    url_path = "/health"
  }
}
resource "oci_load_balancer_listener" "app" {
  load_balancer_id         = oci_load_balancer_load_balancer.app.id
  name                     = "http"
  default_backend_set_name = oci_load_balancer_backend_set.app.name
  port                     = 80
  protocol                 = "HTTP"
}
resource "oci_core_instance_pool" "app" {
  compartment_id            = var.compartment
  instance_configuration_id = oci_core_instance_configuration.app.id
  size                      = 4
  dynamic "placement_configurations" {
    for_each = local.placements
    content {
      availability_domain = placement_configurations.key
      primary_subnet_id   = placement_configurations.value
    }
  }
  load_balancers {
    load_balancer_id = oci_load_balancer_load_balancer.app.id
    backend_set_name = oci_load_balancer_backend_set.app.name
    port             = 8080
    vnic_selection   = "PrimaryVnic"
  }
}
