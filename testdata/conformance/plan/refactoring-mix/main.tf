moved {
  from = terraform_data.a
  to   = terraform_data.b["x"]
}
moved {
  from = module.old
  to   = module.m
}
moved {
  from = module.m.terraform_data.p
  to   = module.m.terraform_data.q
}
removed {
  from = terraform_data.gone
  lifecycle {
    destroy = false
  }
}
removed {
  from = module.gone
  lifecycle {
    destroy = true
  }
}
resource "terraform_data" "b" {
  for_each = toset(["x", "y"])
  input    = each.key
}
module "m" { source = "./m" }
check "health" {
  data "terraform_remote_state" "s" {
    backend = "local"
    config  = { path = "${path.module}/s.tfstate" }
  }
  assert {
    condition     = data.terraform_remote_state.s.outputs.v == 1
    error_message = "bad ${terraform_data.b["x"].input}"
  }
}
check "fails" {
  assert {
    condition     = length(terraform_data.b) == 3
    error_message = "three wanted"
  }
}
output "o" { value = module.m.o }
