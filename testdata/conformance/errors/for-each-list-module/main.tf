variable "names" {
  type    = list(string)
  default = ["a"]
}
module "m" {
  source   = "./m"
  for_each = var.names
}
