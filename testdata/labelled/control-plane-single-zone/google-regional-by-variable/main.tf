provider "google" { project = "k" }
variable "zone" {
  type    = string
  default = ""
}
variable "region" { default = "us-east4" }
resource "google_container_cluster" "k" {
  name                = "k"
  location            = var.zone != "" ? var.zone : var.region
  initial_node_count  = 1
  deletion_protection = true
}
