module "m" {
  source = "./m"
  t      = "x"
}
