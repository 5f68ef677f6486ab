locals {
  doc = yamldecode("a:\n b: 1\n  c: 2\n")
}
