variable "s" { default = "./a" }
module "a" {
  source = var.s
}
