locals { zones = [] }
resource "terraform_data" "x" {
  input = element(local.zones, 0)
}
