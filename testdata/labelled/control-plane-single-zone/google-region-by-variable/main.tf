variable "env" {
  type    = string
  default = "prod"
}
locals {
  env = {
    dev  = { location = "europe-west1-b", nodes = 1 }
    prod = { location = "europe-west1", nodes = 2 }
  }[var.env]
}
provider "google" {
  project = "tulip-${var.env}"
  region  = "europe-west1"
}
resource "google_container_cluster" "this" {
  name                = "tulip"
  location            = local.env.location
  initial_node_count  = local.env.nodes
  deletion_protection = true
}
