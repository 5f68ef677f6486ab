# The root module in which the expressions beside it are evaluated.
terraform {
  required_providers {
    terraform = {
      source = "terraform.io/builtin/terraform"
    }
  }
}

variable "secret" {
  default   = "hush"
  sensitive = true
}

variable "secrets" {
  default   = ["a", "b"]
  sensitive = true
}

variable "session" {
  default   = "tmp"
  ephemeral = true
}

# What a resource computes is unknown while planning.
resource "terraform_data" "u" {
  input = timestamp()
}

resource "terraform_data" "n" {
  count = 2
}

locals {
  unknown  = terraform_data.u.output
  id       = terraform_data.u.id # unknown, not null
  mixed    = { known = 1, unknown = terraform_data.u.id }
  ids      = tolist(terraform_data.n[*].id)
  idmap    = { for i, n in terraform_data.n : "k${i}" => n.id }
  uset     = toset([terraform_data.u.id])
  ulist    = split(",", terraform_data.u.id)
  nullstr  = tostring(null)
  strings  = tolist(["x", "y", "z"])
  greeting = "Hello, $${name}!"
  bad      = "Hello, $${name"
  loop     = "%%{ for n in names }<$${n}>%%{ endfor }"
  number   = 5
}
