terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
locals { zones = ["a", "b"] }
resource "probe_box" "b" {
  for_each = { for i, z in local.zones : z => i }
  label    = each.key
  size     = each.value
  setting {
    name = "s"
    option {
      name = each.key == "a" ? "first" : null
    }
  }
}
output "label" { value = [for b in probe_box.b : b.label] }
