variable "m" { default = { b = 2, a = 1 } }
output "o" {
  value = {
    a = "x  ${~ 1 ~}  y"
    b = "x  ${~ 1}  y"
    c = "x %{~ if true ~} yes %{~ else ~} no %{~ endif ~} z"
    d = "%{ for k, v in var.m }${k}=${v};%{ endfor }"
    e = "%{ for v in [1, 2, 3] ~} ${v} %{~ endfor }"
    f = "%{ if false }a%{ endif }"
    g = "%{ if length(var.m) > 1 }%{ for k in keys(var.m) }${k}%{ if k != "b" }, %{ endif }%{ endfor }%{ else }none%{ endif }"
    h = "${"${"deep"}"}-${"a${1 + 1}b"}"
    i = "line\n  ${~ "x" ~}\n  end"
    j = "${[1, 2][0]}${true}${1.50}${null == null}"
    k = "${var.m.a}"
    l = "${var.m}"
    m = "${[for x in [1, 2] : x]}"
    n = "%{ for x in [] }never%{ endfor }"
    o = "\u00e9\U0001F600 \\ \" \t|"
    p = <<-EOT
      %{ for k, v in var.m ~}
      ${k} = ${v}
      %{ if v > 1 ~}
      big
      %{ endif ~}
      %{ endfor ~}
      done
    EOT
    q = "a ${ "b" } c"
    r = "%{if true}t%{else}f%{endif}"
    s = "$"
    t = "100%"
    u = "$${x} $$ {y}"
    v = "%%{if} %"
  }
}
