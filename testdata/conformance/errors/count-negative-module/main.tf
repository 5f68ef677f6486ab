variable "n" { default = 1 }
module "x" {
  source = "./m"
  count  = var.n - 2
}
