locals {
  y = 2
  x = 3
}
