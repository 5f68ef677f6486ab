service "freight" {
  entry = ["oci_load_balancer_load_balancer.app"]
}
