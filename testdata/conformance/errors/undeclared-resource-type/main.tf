output "o" {
  value = <<-EOT
    a
    ${aws_instance.web.id}
  EOT
}
