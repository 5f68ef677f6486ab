zones = ["a"]
sizes = {
  a = 1
  b = "two"
}
