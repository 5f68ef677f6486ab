terraform {
  required_providers {
    google = { source = "hashicorp/google" }
  }
}
provider "google" {
  project = "p"
  region  = "us-east4"
}
locals {
  spots = { for p in setproduct(["us-east4", "us-south1"], ["a", "b"]) : join("-", p) => { region = p[0], zone = join("-", p) } }
}
module "pool" {
  source   = "./pool"
  for_each = { for r in distinct(values(local.spots)[*].region) : r => [for s in local.spots : s.zone if s.region == r] }
  region   = each.key
  zones    = each.value
}
resource "google_compute_address" "a" {
  for_each = local.spots
  name     = each.key
  region   = each.value.region
}
resource "google_compute_instance_group_manager" "z" {
  for_each           = { for k, s in local.spots : k => s if s.region == "us-east4" }
  name               = each.key
  base_instance_name = "x"
  zone               = each.value.zone
}
