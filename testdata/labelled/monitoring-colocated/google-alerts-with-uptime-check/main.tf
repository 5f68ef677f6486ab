provider "google" { project = "g" }
resource "google_cloud_run_v2_service" "s" {
  name     = "s"
  location = "europe-west1"
  template {
    containers { image = "gcr.io/g/s:1" }
  }
}
resource "google_monitoring_uptime_check_config" "s" {
  display_name = "s"
  timeout      = "10s"
  http_check {
    path    = "/"
    port    = 443
    use_ssl = true
  }
  monitored_resource {
    type   = "uptime_url"
    labels = { host = trimprefix(google_cloud_run_v2_service.s.uri, "https://") }
  }
}
