locals { mode = "fast" }
output "x" {
  value = "%{ if local.mode }yes%{ endif }"
}
