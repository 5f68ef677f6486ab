locals { env = "prod" }
output "x" {
  value = !local.env
}
