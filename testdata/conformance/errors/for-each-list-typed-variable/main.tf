variable "paths" {
  type    = list(string)
  default = ["a"]
}
data "terraform_remote_state" "x" {
  for_each = var.paths
  backend  = "local"
  config   = { path = each.value }
}
