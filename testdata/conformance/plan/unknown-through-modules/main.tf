resource "terraform_data" "vpc" {
  input = "10.0.0.0/16"
}
resource "terraform_data" "subnet" {
  for_each = { a = 0, b = 1 }
  input    = cidrsubnet(terraform_data.vpc.input, 8, each.value)
}
module "svc" {
  source     = "./svc"
  for_each   = terraform_data.subnet
  name       = each.key
  subnet_ids = [for s in terraform_data.subnet : s.id]
  network    = { vpc = terraform_data.vpc.id, cidr = each.value.input }
  labels     = { id = each.value.id, name = each.key }
  sizes      = { (each.key) = 2, other = length(each.value.id) }
  zones      = toset([each.key, "z"])
  ids        = toset([for s in terraform_data.subnet : s.id])
}
module "meta" {
  source     = "./svc"
  name       = module.svc["a"].summary.name
  subnet_ids = module.svc["b"].ids
  network    = { vpc = module.svc["a"].summary.vpc, cidr = "x", opts = { mtu = 9000 } }
  labels     = module.svc["a"].labels
  zones      = []
  ids        = []
}
output "o" {
  value = {
    sums  = { for k, m in module.svc : k => m.summary }
    meta  = module.meta.summary
    lens  = [for m in module.svc : length(m.ids)]
    cnt   = module.svc["a"].count
    ids   = module.svc["b"].idset
    whole = module.meta
  }
}
