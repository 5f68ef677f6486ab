terraform {
  required_providers {
    google = { source = "hashicorp/google" }
  }
}
provider "google" {
  project = "p"
  region  = "asia-northeast3"
}
provider "google" {
  alias   = "jp"
  project = "p"
  region  = "asia-northeast1"
  zone    = "asia-northeast1-b"
}
module "kr" {
  source = "./site"
  region = "asia-northeast3"
}
module "jp" {
  source    = "./site"
  region    = "asia-northeast1"
  letters   = ["c"]
  providers = { google = google.jp }
}
resource "google_compute_instance" "jp" {
  provider     = google.jp
  name         = "x"
  machine_type = "e2-small"
}
resource "google_compute_address" "a" { name = "a" }
