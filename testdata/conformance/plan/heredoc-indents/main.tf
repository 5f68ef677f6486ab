locals {
  name  = "n"
  items = ["a", "b"]
}
output "o" {
  value = {
    plain = <<EOT
  kept indent
	tab
"quoted" \n not escape
EOT
    flush = <<-EOT
        eight
          ten
      six

        after blank
    EOT
    loop = <<-EOT
      start
      %{for i in local.items~}
      - ${i}
      %{endfor~}
      end
    EOT
    loop2 = <<-EOT
      start
      %{~for k, i in local.items}
        - ${k}=${i}
      %{~endfor}
      end
    EOT
    ifs = <<-EOT
      %{if local.name == "n"}
      yes ${local.name}
      %{else}
      no
      %{endif}
    EOT
    nested = <<-OUTER
      a ${join(",", [for i in local.items : <<-INNER
          in ${i}
        INNER
    ])} b
      c
    OUTER
    empty = <<-EOT
    EOT
    one = <<EOT
x
EOT
    esc = <<-EOT
      $${not} %%{not} ${"\t"}tab $$ %%
      ${local.name}
        ${local.name}
    EOT
    interp_start = <<-EOT
        ${local.name} first
      second
    EOT
    trimmed = trimspace(<<-EOT
      x
    EOT
    )
    list = [<<-A
      one
      A
      , <<-B
      two
      B
    ]
  }
}
