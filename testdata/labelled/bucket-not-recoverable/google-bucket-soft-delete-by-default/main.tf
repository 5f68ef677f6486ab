provider "google" { project = "docs" }
resource "google_storage_bucket" "docs" {
  name     = "docs-users"
  location = "EU"
}
resource "google_cloudfunctions2_function" "docs" {
  name     = "docs"
  location = "europe-west1"
  build_config {
    runtime     = "go122"
    entry_point = "Serve"
  }
  service_config {
    environment_variables = { BUCKET = google_storage_bucket.docs.name }
  }
}
