locals {
  csv  = <<-CSV
    name,zone,"max size"
    web,a,3
    "db, main",b,"1"
    "quote ""x""",,0
  CSV
  rows = csvdecode(local.csv)
  inner = jsonencode({ b = [1, 2.50, 1e3, null, true], a = "<&>\u2028é", nested = { z = {}, y = [] } })
  outer = jsonencode({ body = local.inner, rows = local.rows })
  yaml  = <<-YAML
    base: &base
      size: 1
      tags: [a, "b", 'c']
    prod:
      <<: *base
      size: 3
    text: |
      line one
      line two
    folded: >-
      some
      folded text
    number: 0x1F
    octal: 0o17
    float: 1.50
    exp: 1e3
    inf: "yes"
    yes: yes
    on_: on
    nothing: ~
    empty:
    date: 2001-12-14
    quoted: "2001-12-14"
    str: !!str 123
    list:
    - 1
    - - nested
    -
      k: v
  YAML
  decoded = yamldecode(local.yaml)
}
resource "terraform_data" "row" {
  for_each = { for r in local.rows : r.name => r }
  input    = { zone = each.value.zone, n = each.value["max size"] + 1 }
}
output "o" {
  value = {
    rows      = local.rows
    outer     = local.outer
    back      = jsondecode(jsondecode(local.outer).body)
    yaml      = { for k, v in local.decoded : k => v }
    reencoded = yamlencode({ a = [1, "1", true, "true", null, ""], m = { "k y" = "a: b", z = "line\nbreak", y = "no" }, e = {}, l = [] })
    top       = [yamldecode("~"), yamldecode("[]"), yamldecode("plain"), yamldecode("12"), jsondecode("\"x\""), jsondecode("1.0")]
    b64       = [base64encode("a"), base64decode("YWI="), base64encode(local.inner) == base64encode(local.inner)]
    text      = [textencodebase64("Aé", "UTF-16LE"), textdecodebase64("QQDpAA==", "UTF-16LE"), textencodebase64("é", "ISO-8859-1")]
    url       = [urlencode("a+b c~*'()é/"), urlencode("")]
    types     = [for x in [1, "1", true, null, [], {}] : jsonencode(x)]
    sets      = jsonencode(toset(["b", "a"]))
    bignum    = jsonencode([12345678901234567890, 0.1, 1e-7, 100000000000000000000000, 1.0])
    decnum    = jsondecode("[1e2, -0, 0.10, 12345678901234567890123]")
    html      = jsonencode("a<b>&c")
  }
}
