provider "oci" {
  region = "eu-frankfurt-1"
}
variable "compartment" { default = "ocid1.compartment.oc1..aaaa" }
data "oci_identity_availability_domains" "ads" {
  compartment_id = var.compartment
}
resource "oci_core_vcn" "main" {
  compartment_id = var.compartment
  cidr_blocks    = ["10.0.0.0/16"]
}
resource "oci_core_subnet" "api" {
  compartment_id = var.compartment
  vcn_id         = oci_core_vcn.main.id
  cidr_block     = "10.0.1.0/24"
}
resource "oci_core_instance" "api" {
  count               = 3
  compartment_id      = var.compartment
  availability_domain = data.oci_identity_availability_domains.ads.availability_domains[count.index % 3].name
  shape               = "VM.Standard.E5.Flex"
  display_name        = "api-${count.index}"
  create_vnic_details { subnet_id = oci_core_subnet.api.id }
  source_details {
    source_type = "image"
    source_id   = "ocid1.image.oc1.eu-frankfurt-1.aaaa"
  }
}
resource "oci_load_balancer_load_balancer" "api" {
  compartment_id               = var.compartment
  display_name                 = "api"
  shape                        = "flexible"
  subnet_ids                   = [oci_core_subnet.api.id]
  is_delete_protection_enabled = true
}
resource "oci_load_balancer_backend_set" "api" {
  load_balancer_id = oci_load_balancer_load_balancer.api.id
  name             = "api"
  policy           = "ROUND_ROBIN"
  health_checker {
    protocol = "HTTP"
    url_path = "/healthz"
    port     = 8080
  }
}
resource "oci_load_balancer_backend" "api" {
  count            = 3
  load_balancer_id = oci_load_balancer_load_balancer.api.id
  backendset_name  = oci_load_balancer_backend_set.api.name
  ip_address       = oci_core_instance.api[count.index].private_ip
  port             = 8080
}
resource "oci_load_balancer_listener" "api" {
  load_balancer_id         = oci_load_balancer_load_balancer.api.id
  name                     = "http"
  default_backend_set_name = oci_load_balancer_backend_set.api.name
  port                     = 80
  protocol                 = "HTTP"
}
