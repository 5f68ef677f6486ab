variable "parts" { type = list(string) }
variable "max" {
  type     = number
  default  = 40
  nullable = false
}
locals {
  clean = [for p in var.parts : trim(replace(lower(p), "/[^a-z0-9]+/", "-"), "-")]
  full  = join("-", compact(local.clean))
  cut   = length(local.full) > var.max
}
output "id" { value = local.cut ? "${trimsuffix(substr(local.full, 0, var.max - 5), "-")}-${substr(md5(local.full), 0, 4)}" : local.full }
output "truncated" { value = local.cut }
output "tags" { value = zipmap(["org", "env", "app", "region"], var.parts) }
