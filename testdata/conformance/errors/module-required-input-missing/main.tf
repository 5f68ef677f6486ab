module "ok" {
  source = "./m"
  name   = "x"
}
module "bad" {
  source = "./m"
}
