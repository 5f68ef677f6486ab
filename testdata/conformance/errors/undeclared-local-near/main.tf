locals { region_name = "x" }
output "o" {
  value = "a-${local.regon_name}"
}
