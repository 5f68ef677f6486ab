locals { name = "x" }
output "w" {
  value = <<-EOT
    first ${local.name}
    second ${local.nmae}
  EOT
}
