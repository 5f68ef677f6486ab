module "a" {
  source = "./${terraform.workspace}"
}
