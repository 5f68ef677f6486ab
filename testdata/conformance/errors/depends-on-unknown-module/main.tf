resource "terraform_data" "x" {
  depends_on = [
    module.gone,
  ]
}
