variable "z" {
  default = ["a", "b"
}

output "z" { value = var.z }
