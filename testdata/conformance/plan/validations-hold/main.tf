variable "zones" {
  type    = list(string)
  default = ["a", "b", "c"]
  validation {
    condition     = length(var.zones) >= 2 && length(distinct(var.zones)) == length(var.zones)
    error_message = "At least two different zones."
  }
  validation {
    condition     = alltrue([for z in var.zones : can(regex("^[a-z]$", z))])
    error_message = "Zones are letters: ${join(",", var.zones)}."
  }
}
variable "count_per_zone" {
  type    = map(number)
  default = { a = 1, b = 2 }
  validation {
    condition     = length(setsubtract(keys(var.count_per_zone), var.zones)) == 0
    error_message = "Unknown zone."
  }
  validation {
    condition     = sum(values(var.count_per_zone)) <= local.max
    error_message = "Too many."
  }
}
variable "name" {
  type    = string
  default = null
  validation {
    condition     = var.name == null || length(coalesce(var.name, "xxxx")) > 3
    error_message = "short"
  }
}
locals { max = 10 }
resource "terraform_data" "x" {
  for_each = var.count_per_zone
  input    = each.value
  lifecycle {
    precondition {
      condition     = contains(var.zones, each.key)
      error_message = "no zone ${each.key}"
    }
    postcondition {
      condition     = self.input > 0 && self.id != ""
      error_message = "bad"
    }
  }
}
output "o" {
  value = { for k, x in terraform_data.x : k => x.input }
  precondition {
    condition     = length(terraform_data.x) == 2
    error_message = "two"
  }
}
