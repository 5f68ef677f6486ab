output "x" {
  value = templatefile("${path.module}/t.tftpl", { name = "x" })
}
