variable "v" {
  default = "from override"
}
module "m" {
  in = "over"
}
