variable "file" { type = string }
variable "data" { type = object({ name = string, zones = optional(list(string), ["dz"]), extra = optional(string, "none") }) }
output "text" {
  value = templatefile("${path.module}/unit.tftpl", { d = var.data, file = var.file, root = path.root })
}
resource "terraform_data" "z" {
  for_each = toset(var.data.zones)
  input    = "${var.data.name}-${each.key} from ${basename(var.file)} ${var.data.extra}"
}
