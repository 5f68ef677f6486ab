locals {
  all   = fileset(path.module, "conf/**/*.{json,yaml,tmpl}")
  json  = fileset("${path.module}/conf", "**/*.json")
  none  = fileset(path.module, "nothing/*")
  shallow = fileset("${path.module}/conf", "*")
  names = { for f in local.all : trimsuffix(basename(f), ".json") => dirname(f) if endswith(f, ".json") }
}
module "unit" {
  source   = "./unit"
  for_each = local.json
  file     = each.key
  data     = jsondecode(file("${path.module}/conf/${each.key}"))
}
resource "terraform_data" "files" {
  for_each = local.all
  input    = { md5 = filemd5("${path.module}/${each.value}"), size = length(file("./${each.value}")), dir = dirname(each.key) }
}
output "o" {
  value = {
    all     = local.all
    shallow = local.shallow
    none    = local.none
    names   = local.names
    rendered = { for k, m in module.unit : k => m.text }
    exists  = [fileexists("conf/a/one.json"), fileexists("${path.module}/conf/missing"), fileexists("${path.root}/main.tf")]
    base    = [basename("/a/b/"), dirname("/a/b/"), basename("x"), dirname("x"), dirname("a/b/../c"), basename("")]
    home    = [pathexpand("~/x"), pathexpand("a/~"), pathexpand("~")]
    abs     = abspath("conf/../conf/a") == "${path.cwd}/conf/a"
    b64     = filebase64("conf/a/one.json")
    sha     = filesha256("conf/b/two.json") == sha256(file("conf/b/two.json"))
  }
}
