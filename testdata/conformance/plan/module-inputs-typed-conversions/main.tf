module "c" {
  source = "./c"
  l      = toset(["b", "a", "b"])
  s      = ["z", "z", 1]
  m      = { a = 1, b = "2" }
  o      = { x = "5", y = null, extra = "dropped" }
  t      = ["1", 2]
  n      = "3"
  b      = "true"
  str    = 1.50
  mo     = { k = { e = 1 }, l = {} }
  lo     = [{ e = "q" }, {}]
  any    = toset([1, 2])
}
output "c" { value = module.c }
