locals {
  cafe   = 1
  été    = "summer"
  dec    = "e\u0301"
  keys   = { "é" = 1, "e" = 2 }
}
resource "terraform_data" "ünï-cödé_1" {
  for_each = toset(["é", "日本"])
  input    = { (each.key) = length(each.key) }
}
output "o" { value = [local.été, local.dec, local.dec == "é", length(local.dec), local.keys["e\u0301"], upper("ß"), substr("日本語", 1, 1), terraform_data.ünï-cödé_1["日本"].input] }
