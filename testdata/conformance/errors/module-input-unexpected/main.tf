module "m" {
  source = "./m"
  name   = "x"
  zones  = ["a"]
}
