module "a" {
  source   = "./a"
  count    = 1
  for_each = {}
}
