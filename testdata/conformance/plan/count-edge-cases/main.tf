variable "maybe" {
  type    = list(string)
  default = null
}
variable "n" {
  type    = string
  default = "2"
}
resource "terraform_data" "z" { count = 0 }
resource "terraform_data" "s" {
  count = var.n
  input = count.index
}
resource "terraform_data" "g" {
  count = length(coalesce(var.maybe, ["d"]))
  input = coalesce(var.maybe, ["d"])[count.index]
}
resource "terraform_data" "t" {
  count = try(length(var.maybe), 0)
}
resource "terraform_data" "f" {
  count = floor(5 / 2)
  input = terraform_data.s[(count.index + 1) % length(terraform_data.s)].input
}
resource "terraform_data" "e" {
  count = 1.0
  input = try(terraform_data.z[0].id, "nothing")
}
module "m" {
  count  = var.maybe == null ? 2 : 0
  source = "./m"
  i      = count.index
}
module "nil" {
  count  = 0
  source = "./m"
  i      = 9
}
output "o" {
  value = {
    z    = terraform_data.z
    zl   = length(terraform_data.z)
    zs   = join(",", terraform_data.z[*].id)
    s    = terraform_data.s[*].input
    s0   = terraform_data.s["0"].input
    g    = terraform_data.g[0].input
    m    = module.m[*].o
    m1   = module.m[1].o
    nil  = module.nil
    nil1 = one(module.nil[*].o)
    nilt = try(module.nil[0].o, "def")
    lens = [length(module.m), length(module.nil)]
    cat  = concat(module.m[*].o, module.nil[*].o)
    any  = anytrue([for x in terraform_data.z : true])
  }
}
