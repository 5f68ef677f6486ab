resource "terraform_data" "x" {
  provisioner "local-exec" {
    interpreter = ["sh"]
  }
}
