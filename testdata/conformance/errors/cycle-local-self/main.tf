locals {
  b = 1
  a = local.a
}
