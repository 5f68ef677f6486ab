resource "terraform_data" "x" {
  triggers_replace = filemd5("${path.module}/gone.zip")
}
