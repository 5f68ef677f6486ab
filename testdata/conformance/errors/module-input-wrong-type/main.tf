module "m" {
  source = "./m"
  sizes  = ["1", "2"]
}
