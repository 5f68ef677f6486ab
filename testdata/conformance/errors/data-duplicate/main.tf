data "terraform_remote_state" "s" {
  backend = "local"
}
data "terraform_remote_state" "s" {
  backend = "local"
}
