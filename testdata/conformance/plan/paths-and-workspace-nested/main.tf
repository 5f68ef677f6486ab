locals {
  ws = terraform.workspace
}
module "a" {
  source = "./mods/a"
  file   = "${path.module}/data/root.txt"
  root   = path.root
}
module "b" {
  source   = "./mods/a/../a/sub"
  for_each = fileset(path.module, "data/*.txt")
  file     = each.value
}
resource "terraform_data" "f" {
  for_each = fileset("${path.root}/data", "**")
  input    = { n = each.key, h = filemd5("${path.module}/data/${each.key}"), ext = try(regex("\\.([a-z]+)$", each.key)[0], "") }
}
output "o" {
  value = {
    ws    = [local.ws, terraform.workspace == "blue" ? 1 : 2, "${terraform.workspace}-x"]
    paths = [path.module, path.root, path.cwd, abspath(path.module), basename(abspath(path.cwd)) != "", dirname("${path.module}/x/y")]
    a     = module.a
    b     = { for k, m in module.b : k => m }
    set   = fileset(path.module, "{data,mods}/**/*.{txt,tf}")
    none  = fileset(path.module, "zzz/*")
    q     = fileset("data", "?oot.txt")
    fe    = [fileexists("data/root.txt"), fileexists("${path.module}/nope"), can(file("nope"))]
    home  = pathexpand("~/x")
    b64   = filebase64("data/sub/deep.txt")
    sha   = filesha256("${path.root}/data/root.txt")
  }
}
