module "m" {
  name = "x"
}
