locals {
  arns = [
    "arn:aws:rds:ap-northeast-2:123456789012:db:main",
    "arn:aws:s3:::bucket/key",
    "not-an-arn",
  ]
  pattern = "^arn:(?P<part>[^:]+):(?P<svc>[^:]*):(?P<region>[^:]*):(?P<acct>\\d*):(?P<rest>.+)$"
  parsed  = { for a in local.arns : a => regex(local.pattern, a) if can(regex(local.pattern, a)) }
  log     = "zone=a size=10; zone=b size=20;\nZone=C size=x"
  found   = regexall("(?i)zone=([a-z]) size=(\\d+)", local.log)
}
resource "terraform_data" "svc" {
  for_each = { for a, p in local.parsed : p.svc => p }
  input    = each.value.region != "" ? each.value.region : "global"
}
output "o" {
  value = {
    parsed  = local.parsed
    found   = local.found
    total   = sum([for f in local.found : tonumber(f[1])])
    none    = regexall("q+", "abc")
    simple  = regex("[a-z]+", "123abc456def")
    one     = regex("(\\d)", "a1b2")
    opt     = regex("(a)?(b)", "b")
    optn    = regex("(?P<x>a)?(?P<y>b)", "b")
    multi   = regexall("(?m)^\\w+", "one 1\ntwo 2")
    dotall  = regexall("(?s)a.b", "a\nb")
    uni     = regexall("\\p{Hangul}+", "서울 seoul 부산")
    greedy  = [regex("<.+>", "<a><b>"), regex("<.+?>", "<a><b>")]
    swap    = replace("2024-01-31", "/(\\d+)-(\\d+)-(\\d+)/", "$3.$2.$1")
    words   = [for w in regexall("[A-Z][a-z]*", "SplitCamelCase") : lower(w)]
    snake   = lower(replace("SplitCamelCase", "/([a-z])([A-Z])/", "$${1}_$2"))
    ok      = [for s in ["a1", "1a", ""] : can(regex("^[a-z]\\d$", s))]
  }
}
