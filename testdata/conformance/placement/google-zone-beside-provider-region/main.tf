terraform {
  required_providers {
    google = { source = "hashicorp/google" }
    aws    = { source = "hashicorp/aws" }
  }
}
provider "google" {
  project = "p"
  region  = "europe-west1"
}
resource "google_compute_instance" "far" {
  name         = "far"
  machine_type = "e2-small"
  zone         = "asia-east1-c"
}
resource "google_compute_instance_template" "t" {
  machine_type = "e2-small"
}
resource "aws_iam_role" "r" {
  name = "r"
}
resource "aws_ebs_volume" "v" {
  size              = 1
  availability_zone = "eu-west-1a"
}
