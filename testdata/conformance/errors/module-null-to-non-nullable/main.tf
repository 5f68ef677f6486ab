module "m" {
  source = "./m"

  b = null
}
