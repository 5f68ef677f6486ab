data "terraform_remote" "x" {
  backend = "local"
}
