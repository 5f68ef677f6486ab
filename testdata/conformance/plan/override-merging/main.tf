terraform {
  required_providers {
    probe = { source = "probe/probe" }
  }
}
variable "v" {
  type        = string
  description = "d"
  default     = "base"
}
variable "w" {
  default = 1
}
locals {
  a = "base-a"
  b = "base-b"
}
resource "probe_box" "x" {
  label = "base"
  size  = 1
  rule {
    from = 1
  }
  rule {
    from = 2
  }
  extra {
    key = "kept"
  }
  lifecycle {
    create_before_destroy = true
  }
}
resource "terraform_data" "c" {
  count = 2
  input = "c${count.index}"
}
module "m" {
  source = "./m1"
  in     = "base"
}
output "o" {
  value       = "base"
  description = "x"
}
