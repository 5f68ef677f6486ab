locals {
  name = "n"
  a    = <<-EOT
      four
    two

        six
    EOT
  b = <<-EOT
    	tab after spaces
    plain
      ${local.name} at margin plus two
    EOT
  c = <<-EOT
    ${local.name}
      inner
    EOT
  d = <<EOT
  kept
	tab "quotes" \n not escaped $${x} %%{y}
EOT
  e = <<-EOT
    %{for x in ["a", "b"]}
      - ${x}
    %{endfor}
    EOT
  f = <<-EOT
    %{~for x in ["a", "b"]~}
      - ${x}
    %{endfor~}
    end
    EOT
  g = <<-EOT
  EOT
  h = <<-EOT
    one ${upper(<<-IN
      inner
        deeper
    IN
  )} two
    three
  EOT
  i = <<-EOT

    starts with a blank line
   
    has a line of three spaces
  EOT
  j = [<<-A
    first
  A
    , <<-B
    second
      B
  ]
  k = { x = <<-EOT
    in an object
    EOT
    y = 1
  }
  l = trimspace(<<-EOT
    %{if local.name == "n"}
    yes
    %{else}
    no
    %{endif}
  EOT
  )
  m = <<-EOT
    ${local.name}${local.name}
    ${"literal"}
        ${jsonencode({ a = 1 })}
  EOT
}
output "all" {
  value = [local.a, local.b, local.c, local.d, local.e, local.f, local.g, local.h, local.i, local.j, local.k, local.l, local.m]
}
output "len" { value = [for s in [local.a, local.b, local.g, local.i] : length(s)] }
output "lines" { value = [for l in split("\n", local.e) : l] }
