variable "t" {
  default   = "x"
  ephemeral = true
}
output "o" {
  value     = var.t
  ephemeral = true
}
