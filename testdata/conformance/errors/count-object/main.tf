variable "c" { default = { n = 1 } }
module "x" {
  source = "./m"
  count  = var.c
}
