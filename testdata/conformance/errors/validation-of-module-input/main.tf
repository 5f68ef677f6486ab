module "m" {
  source = "./m"
  ports  = [for p in [80, 443, 70000] : p]
}
