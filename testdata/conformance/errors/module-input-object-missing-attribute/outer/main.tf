module "inner" {
  source = "../inner"
  nodes = {
    a = { size = 1, zone = "z" }
    b = { size = 2 }
  }
}
