service "o" {
  entry = ["oci_core_instance.web"]
}
