locals { x = 1 }
module "b" {
  source = "./b"
  c      = 1
}
