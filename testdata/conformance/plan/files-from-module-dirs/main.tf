module "a" {
  source   = "./mods/a"
  for_each = fileset(path.module, "conf/*.json")
  file     = each.value
}
output "a" { value = { for k, m in module.a : k => m.o } }
output "sets" {
  value = {
    all    = fileset(".", "conf/**")
    json   = fileset("conf", "*.json")
    brace  = fileset(path.module, "conf/{a,b}.*")
    none   = fileset(path.module, "nope/*")
    dirs   = distinct([for f in fileset(path.module, "conf/**/*.json") : dirname(f)])
    base   = [for f in fileset(path.module, "conf/**/*.json") : trimsuffix(basename(f), ".json")]
    q      = fileset(path.module, "conf/?.json")
  }
}
output "exists" { value = [fileexists("conf/a.json"), fileexists("${path.module}/nope"), can(file("nope"))] }
output "hash" { value = [filemd5("conf/a.json"), filesha256("conf/a.json"), filebase64("conf/a.json"), filebase64sha256("conf/a.json")] }
