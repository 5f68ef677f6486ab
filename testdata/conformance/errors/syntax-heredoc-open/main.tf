locals {
  a = <<EOT
  text
}
