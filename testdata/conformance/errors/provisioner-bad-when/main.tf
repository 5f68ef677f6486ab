resource "terraform_data" "x" {
  provisioner "local-exec" {
    command = "true"
    when    = update
  }
}
