output "x" {
  value = <<-EOT
    %{ if true }
    yes
  EOT
}
