locals { a = 1 }
resource "terraform_data" "x" {
  provisioner "local-exec" {
    when    = destroy
    command = "echo ${local.a}"
  }
}
