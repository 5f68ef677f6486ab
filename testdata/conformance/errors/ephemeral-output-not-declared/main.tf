module "m" {
  source = "./m"
  token  = "x"
}
