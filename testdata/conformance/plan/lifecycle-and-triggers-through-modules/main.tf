variable "rev" {
  type    = number
  default = 3
}
resource "terraform_data" "base" {
  input            = var.rev
  triggers_replace = { rev = var.rev, list = [1, "a", null], nested = { deep = [true] } }
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input, triggers_replace]
  }
}
resource "terraform_data" "dep" {
  count            = 2
  input            = terraform_data.base.output
  triggers_replace = terraform_data.base.id
  depends_on       = [terraform_data.base]
  lifecycle {
    replace_triggered_by = [terraform_data.base, terraform_data.third["a"].input, terraform_data.second[count.index]]
    precondition {
      condition     = var.rev > 2 && length("x${terraform_data.base.id}") > 0
      error_message = "rev is ${var.rev}"
    }
    postcondition {
      condition     = self.id != "" || self.output == null
      error_message = "id"
    }
  }
}
resource "terraform_data" "second" {
  count            = 2
  triggers_replace = [count.index, toset(["b", "a"])]
}
resource "terraform_data" "third" {
  for_each         = { a = 1 }
  input            = each.value
  triggers_replace = toset(["z", each.key])
  lifecycle { ignore_changes = all }
  provisioner "local-exec" {
    when    = destroy
    command = "echo ${self.input} ${each.key}"
  }
  provisioner "local-exec" {
    command     = "echo ${self.id}"
    environment = { N = each.value }
    on_failure  = continue
  }
  connection {
    host = self.id
  }
}
moved {
  from = terraform_data.old
  to   = terraform_data.base
}
moved {
  from = module.gone
  to   = module.kept["a"]
}
removed {
  from = terraform_data.removed
  lifecycle { destroy = false }
}
removed {
  from = module.away.terraform_data.x
  lifecycle { destroy = false }
}
module "kept" {
  source   = "./k"
  for_each = toset(["a"])
  t        = terraform_data.dep[*].triggers_replace
}
check "health" {
  data "terraform_remote_state" "s" {
    backend = "local"
    config  = { path = "nope-${terraform_data.base.id}" }
  }
  assert {
    condition     = terraform_data.base.output == 3
    error_message = "base is ${terraform_data.base.id}"
  }
  assert {
    condition     = var.rev == 3
    error_message = "rev"
  }
}
output "o" {
  value = { base = terraform_data.base.triggers_replace, third = terraform_data.third["a"].triggers_replace, second = terraform_data.second[*].triggers_replace, dep = terraform_data.dep[*].triggers_replace, k = module.kept["a"].v }
  precondition {
    condition     = var.rev != 0
    error_message = "zero"
  }
  depends_on = [module.kept]
}
