locals {
  k = { "a b" = 1, "c\"d" = 2, "$${e}" = 3, "${"f"}g" = 4, h-i = 5, "é" = 6, "j.k" = 7, "" = 8 }
}
output "o" {
  value = {
    basic   = "tab\t nl\n cr\r quote\" back\\ slash/"
    uni     = "\u00e9 \U0001F600 e\u0301"
    dollar  = ["$", "$$", "$$$", "$a", "$ {", "$${", "$$${", "a$${b}c", "100%", "%%", "%%{", "% {", "%"]
    nested  = "a${"b${"c${upper("d")}"}"}e"
    quotes  = "${"\"inner\""}"
    keys    = keys(local.k)
    get     = [local.k["a b"], local.k["c\"d"], local.k["$${e}"], local.k.h-i, local.k["j.k"], local.k[""]]
    len     = [length("é"), length("e\u0301"), length("😀"), length("👨‍👩‍👧"), length("\r\n")]
    upper   = [upper("ß é i"), lower("İ"), title("hello wORLD o'neil x-y"), strrev("e\u0301a")]
    split   = split("\\", "a\\b\\c")
    rep     = [replace("a.b.c", ".", "\\."), replace("a.b", "/\\./", "-"), replace("aXbX", "/X(.)?/", "<$1>"), replace("abc", "/(?P<l>b)/", "[$${l}]"), replace("a/b", "/", "\\/")]
    regex   = [regex("\\d+", "a12"), regex("(?P<a>.)(?P<b>.)", "xy"), regexall("[\\w]+", "a b\tc"), regex("(a)(b)?", "a")]
    json    = jsonencode({ "a\"b" = "c\\d\n\u2028<>&" })
    html    = "<&>'"
    fmt     = format("%q %s", "a\tb\"é", "\\n")
    trim    = [trimspace("\n\t x \r\n"), chomp("a\r\n\n"), chomp("a\n\r"), trim("--a--", "-"), trimsuffix("a.tf.tf", ".tf"), trimprefix("aab", "a")]
    sub     = [substr("héllo", 1, 3), substr("abc", -2, -1), substr("abc", 1, -1), substr("abc", 0, 99)]
    indent  = indent(3, "a\n\nb\n")
    join    = join("\n", ["a", "b"])
    url     = [urlencode("a b&c=é/~+%"), base64encode("é\u0000")]
    cmp     = ["a" == "a", "é" == "e\u0301", "A" == "a"]
    emptyi  = "${""}"
    only    = "${5}" == "5"
    list    = "${[1, 2]}"[1]
    cond    = "x%{ if true }y%{ else }z%{ endif }%{ for c in ["1", "2"] }-${c}%{ endfor }"
    strip   = "a   ${~ "b" ~}   c"
    stripd  = "a  %{~ if true ~}  b  %{~ endif ~}  c"
    multi   = "${
      "one"
    } two"
  }
}
