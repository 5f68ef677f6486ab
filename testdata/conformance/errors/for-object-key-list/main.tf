output "x" {
  value = { for a in [["x"]] : a => 1 }
}
