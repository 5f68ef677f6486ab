module "a" {
  for_each = toset(["x"])
  source   = "./a"
  name     = each.key
  nmae     = each.key
}
