locals {
  doc = <<-EOT
    # settings
    zone = a

      zone = b
    Ünïcödé = 日本語
  EOT
  lines = split("\n", local.doc)
}
output "o" {
  value = {
    lines     = local.lines
    kept      = [for l in local.lines : trimspace(l) if trimspace(l) != "" && !startswith(l, "#")]
    pairs     = { for l in local.lines : trimspace(split("=", l)[0]) => trimspace(split("=", l)[1])... if strcontains(l, "=") }
    chomp     = chomp("a\r\n\n")
    indent    = indent(4, local.doc)
    upper     = upper("straße ñ")
    title     = title("hello wörld of-things o'neil")
    lower     = lower("ÀÉÎ")
    rev       = strrev("日本語 ok")
    sub       = [substr("日本語テキスト", 1, 3), substr("abc", -2, -1), substr("abc", 1, 0), substr("abc", 0, 99)]
    trims     = [trim("  xx ax  ", " x"), trimprefix("prod-prod-x", "prod-"), trimsuffix("a.tf.tf", ".tf"), trim("日a日", "日")]
    fmt       = [format("%05d|%-6s|%6s|%+d", 42, "ab", "cd", 7), format("%.3f|%e|%g", 3.14159, 12345.678, 0.00001), format("%x|%X|%o|%b", 255, 255, 8, 5), format("%q|%v|%#v", "a\"b", ["x", 1, true], { a = null }), format("%t %% %s", true, 1.50)]
    fmtpos    = format("%[2]s %[1]s %[2]q", "a", "b")
    fmtstar   = format("%3s|%-3s|%03d", "日", "本", -5)
    fmtlist   = formatlist("%s-%02d", ["a", "b"], [1, 2])
    fmtlist2  = formatlist("%s.%s", "host", ["a", "b", "c"])
    fmtempty  = formatlist("%s", [])
    join      = join(", ", [for i in range(3) : "n${i}"])
    split     = [split(",", ""), split("", "abc"), split("ab", "xabyabz")]
    replace   = [replace("a.b.c", ".", "-"), replace("zone-a1b22", "/[0-9]+/", "<$0>"), replace("k=v;k2=v2", "/(\\w+)=(\\w+)/", "$2=$1"), replace("abc", "/(?P<x>b)/", "[$${x}]")]
    starts    = [startswith("", ""), endswith("a/b/", "/"), strcontains("abc", "")]
    bytes     = [length("日本"), base64encode("日本"), urlencode("a b/ü?&=+")]
    cmp       = ["a" == "A", "10" == 10, lower("A") == "a"]
    esc       = "tab\there \"quoted\" \\ back $${not} %%{not} \u00e9 \U0001F600"
  }
}
