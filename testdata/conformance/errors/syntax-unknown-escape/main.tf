locals {
  a = "x\d"
}
