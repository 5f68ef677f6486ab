variable "zones" { type = list(string) }
output "zones" {
  value = var.zones
  precondition {
    condition     = length(var.zones) >= 2
    error_message = "Two zones at least."
  }
}
