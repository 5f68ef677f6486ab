service "hr" {
  entry = ["oci_load_balancer_load_balancer.hr"]
}
