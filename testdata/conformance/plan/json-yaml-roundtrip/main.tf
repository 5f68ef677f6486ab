locals {
  v = { z = 1, a = [true, null, "x<>&\u2028"], n = { "k y" = 1.5, "1" = -0.25 }, e = {}, l = [], big = 12345678901234567890, s = "1", m = "a\nb" }
  y = <<-EOT
    base: &base
      a: 1
      b: [x, y]
    derived:
      <<: *base
      b: null
    folded: >
      one
      two
    literal: |-
      one
        two
    date: 2020-01-02
    quoted: "2020-01-02"
    octal: 0o17
    hex: 0xff
    exp: 1e3
    inf: .inf
    yes: yes
    no: "no"
    tilde: ~
    empty:
    str: !!str 123
    1: one
    true: t
    multi: {a: {b: [1, {c: d}]}}
  EOT
}
output "json" { value = jsonencode(local.v) }
output "back" { value = jsondecode(jsonencode(local.v)) }
output "yaml" { value = yamlencode(merge(local.v, { set = toset(["b", "a"]), t = "true", colon = "a: b", num = "012", empty = "", multi = "x\ny\n" })) }
output "yback" { value = yamldecode(yamlencode(local.v)) }
output "y" { value = { for k, v in yamldecode(replace(local.y, "inf: .inf\n", "")) : k => v } }
output "scalars" { value = [yamldecode("1"), yamldecode("~"), yamldecode("[1, a]"), jsondecode("null"), jsondecode("\"x\""), jsondecode("1.10"), jsondecode(" [1e2] ")] }
output "enc" { value = [jsonencode(null), jsonencode(1.0), jsonencode(1e30), jsonencode(0.1), jsonencode("é\t"), jsonencode(toset([2, 1])), yamlencode(null), yamlencode("x"), yamlencode([]), yamlencode(1)] }
