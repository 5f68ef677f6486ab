variable "keys" {
  type      = set(string)
  default   = ["a"]
  sensitive = true
}
module "m" {
  source = "./m"
  keys   = var.keys
}
