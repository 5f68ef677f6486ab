pool = {
  machine_type   = "e2-standard-8"
  nodes_per_zone = 6
  zones          = ["a"]
}
