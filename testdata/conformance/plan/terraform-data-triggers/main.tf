resource "terraform_data" "a" {
  input            = { list = [1, 2], set = toset(["b", "a"]) }
  triggers_replace = toset(["z", "y"])
}
resource "terraform_data" "b" {
  count            = length(terraform_data.a.input.list)
  input            = terraform_data.a.input.list[count.index]
  triggers_replace = [terraform_data.a.id, terraform_data.a.input.set, terraform_data.a.triggers_replace]
}
resource "terraform_data" "c" {
  for_each         = { for i, b in terraform_data.b : "k${i}" => b.input * 10 }
  input            = each.value
  triggers_replace = { out = terraform_data.b[0].output, key = each.key, full = terraform_data.a.output }
}
resource "terraform_data" "d" {}
resource "terraform_data" "e" {
  input            = null
  triggers_replace = null
}
output "o" {
  value = {
    a   = terraform_data.a
    bin = terraform_data.b[*].input
    c   = { for k, v in terraform_data.c : k => v.input }
    d   = terraform_data.d
    e   = terraform_data.e.input
    eo  = terraform_data.e.output
    tr  = terraform_data.c["k1"].triggers_replace.key
  }
}
