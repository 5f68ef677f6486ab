locals { zones = [] }
resource "terraform_data" "a" {
  count = length(local.zones) - 1
}
