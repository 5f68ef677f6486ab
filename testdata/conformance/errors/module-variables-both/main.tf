module "m" {
  source = "./m"
  config {
    a = 1
  }
}
