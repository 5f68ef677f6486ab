locals {
  n = {
    big     = 1e21
    huge    = 123456789012345678901234567890
    tiny    = 1e-7
    tinier  = 0.000000000000000000001
    third   = 1 / 3
    neg     = -0
    exp     = 1.5e3
    mix     = 1e2 + 0.5
    int     = 9007199254740993
    dec     = 0.1 + 0.2
    tenth   = 0.1
    million = 1000000
    long    = 3.14159265358979323846264338327950288
    e100    = 1e100
    m       = 2 / 3 * 3
    pow     = pow(2, 64)
    powneg  = pow(2, -3)
    div     = 10 / 4
    mod     = -7 % 3
    modf    = 5.5 % 2
    hex     = parseint("ff", 16)
    max     = max(1e21, 1e20)
  }
}
output "raw" { value = local.n }
output "str" { value = { for k, v in local.n : k => tostring(v) } }
output "tmpl" { value = { for k, v in local.n : k => "${v}!" } }
output "json" { value = { for k, v in local.n : k => jsonencode(v) } }
output "fmt" {
  value = {
    d  = format("%d", 1e10), s = format("%s", 1e21), v = format("%v", 1.50), f = format("%.3f", 2 / 3), g = format("%g", 1e21), e = format("%e", 12345.678), x = format("%x", 255), X = format("%#X", 255), o = format("%o", 8), b = format("%b", 5),
    pad = format("[%5d][%-5d][%05d]", 42, 42, 42), plus = format("%+d %+d", 1, -1), q = format("%q", "a\"b"), pct = format("%d%%", 5), idx = format("%[2]s %[1]s", "a", "b"), list = format("%v", [1, "a", null]), t = format("%t", true), big = format("%d", 123456789012345678901234567890), gs = format("%g", 0.00001)
  }
}
output "eq" { value = [1e3 == 1000, "1" == 1, 0.1 + 0.2 == 0.3, tonumber("1e3"), tonumber("0.10"), tonumber("-0"), floor(-1.5), ceil(-1.5), signum(-0.0), abs(-1e-7), log(8, 2), 1 / 3 * 3 == 1] }
output "key" { value = { (1e3) = "a", (0.5) = "b", 007 = "c", 1.50 = "d" } }
