provider "oci" {
  region = "eu-frankfurt-1"
}

variable "compartment_id" {
  type = string
}

resource "oci_core_vcn" "web" {
  compartment_id = var.compartment_id
  cidr_blocks    = ["10.0.0.0/16"]
}

resource "oci_core_subnet" "web" {
  compartment_id = var.compartment_id
  vcn_id         = oci_core_vcn.web.id
  cidr_block     = "10.0.1.0/24"
}

resource "oci_core_instance_configuration" "web" {
  compartment_id = var.compartment_id
  instance_details {
    instance_type = "compute"
    launch_details {
      compartment_id = var.compartment_id
      shape          = "VM.Standard.E5.Flex"
      source_details {
        source_type = "image"
        image_id    = "ocid1.image.oc1.eu-frankfurt-1.aaaa"
      }
    }
  }
}

resource "oci_core_instance_pool" "web" {
  compartment_id            = var.compartment_id
  instance_configuration_id = oci_core_instance_configuration.web.id
  size                      = 4
  placement_configurations {
    availability_domain = "Uocm:EU-FRANKFURT-1-AD-1"
    primary_subnet_id   = oci_core_subnet.web.id
  }
  load_balancers {
    load_balancer_id = oci_load_balancer_load_balancer.web.id
    backend_set_name = oci_load_balancer_backend_set.web.name
    port             = 8080
    vnic_selection   = "PrimaryVnic"
  }
}

resource "oci_load_balancer_load_balancer" "web" {
  compartment_id = var.compartment_id
  display_name   = "web"
  shape          = "flexible"
  subnet_ids     = [oci_core_subnet.web.id]
  shape_details {
    minimum_bandwidth_in_mbps = 10
    maximum_bandwidth_in_mbps = 400
  }
}

resource "oci_load_balancer_backend_set" "web" {
  load_balancer_id = oci_load_balancer_load_balancer.web.id
  name             = "web"
  policy           = "ROUND_ROBIN"
  health_checker {
    protocol = "HTTP"
    port     = 8080
    url_path = "/"
  }
}

resource "oci_load_balancer_listener" "web" {
  load_balancer_id         = oci_load_balancer_load_balancer.web.id
  name                     = "web"
  default_backend_set_name = oci_load_balancer_backend_set.web.name
  port                     = 80
  protocol                 = "HTTP"
}
