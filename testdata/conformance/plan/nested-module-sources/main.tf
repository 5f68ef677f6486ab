module "x" { source = "./mods//x" }
module "y" { source = "./mods/../mods/y/" }
module "z" {
  source = "./mods/y/./"
  v      = "z"
}
output "o" { value = [module.x.o, module.y.o, module.z.o] }
