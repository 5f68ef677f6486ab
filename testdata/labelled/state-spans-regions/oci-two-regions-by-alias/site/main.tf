variable "ads" { type = list(string) }
resource "oci_core_instance" "web" {
  count               = 4
  availability_domain = element(var.ads, count.index)
  fault_domain        = "FAULT-DOMAIN-${count.index % 3 + 1}"
  compartment_id      = "ocid1.compartment.oc1..x"
  shape               = "VM.Standard.E5.Flex"
  create_vnic_details {
    subnet_id        = "ocid1.subnet.oc1..s"
    assign_public_ip = true
  }
  source_details {
    source_type = "image"
    source_id   = "ocid1.image.oc1..i"
  }
}
output "ips" { value = oci_core_instance.web[*].public_ip }
