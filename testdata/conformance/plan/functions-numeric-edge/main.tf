locals {
  n = "3"
}
output "o" {
  value = {
    arith   = [7 / 2, 7 % 3, -7 % 3, 7 % -3, 5.5 % 2, 1 / 3, 2 * local.n, "4" + 1, -local.n]
    floors  = [floor(-1.5), ceil(-1.5), floor(4.999), ceil(4.0001), floor("2.5")]
    pow     = [pow(2, 10), pow(2, -1), pow(0, 0), pow(2, 0.5) > 1.41]
    log     = [log(8, 2), log(100, 10), log(1, 5)]
    sign    = [signum(-3), signum(0), signum("7")]
    abs     = [abs(-1.5), abs("-3"), abs(0)]
    parse   = [parseint("ff", 16), parseint("-101", 2), parseint("Z", 62), parseint("z", 62), parseint("0777", 8), parseint("1234567890123456789012", 10)]
    minmax  = [min(3, "1", 2), max(-1, -2), min([1.5, 1.25]...)]
    big     = [9007199254740993, 9007199254740993 + 1, 123456789012345678901234567890, 0.1 + 0.2, 1e100]
    text    = ["${1.0}", "${1.50}", "${1e3}", "${0.1 + 0.2}", "${1e21}", "${1 / 3}", "${100000000000000000000}", "${-0.0}"]
    conv    = [tostring(1.10), tonumber("1e2"), tonumber("-0.50"), tonumber("0x10" == "" ? "1" : "16")]
    cmp     = [1 == 1.0, "1" == 1, 0.1 + 0.2 == 0.3, 1 < 2 == true, 10 > 9, "a" != 1]
    range   = range(1, 2, 0.5)
    jsonnum = jsonencode({ a = 1.0, b = 1e3, c = 0.30, d = 1e-9 })
    fmt     = [format("%d", 3), format("%s", 1.5), format("%v", 1e6), format("%.0f", 2.5), format("%08.3f", -3.14159), format("%d", "12")]
    count   = 10 - 3 - 2 * 2 / 4 % 3
  }
}
resource "terraform_data" "n" {
  count = floor(7 / 2) + "1" - 2
  input = count.index / 2
}
