provider "google" {
  project = "w"
  region  = "us-east1"
}
resource "google_cloud_run_v2_service" "w" {
  name                = "w"
  location            = "us-east1"
  deletion_protection = true
  template {
    containers { image = "gcr.io/w/w:4" }
  }
}
resource "google_monitoring_uptime_check_config" "w" {
  display_name = "w"
  timeout      = "5s"
  http_check {
    path    = "/"
    use_ssl = true
    port    = 443
  }
  monitored_resource {
    type   = "uptime_url"
    labels = { host = google_cloud_run_v2_service.w.uri }
  }
}
