module "a" {
  source = "./a"
  sizes  = [1, 2, "three"]
}
