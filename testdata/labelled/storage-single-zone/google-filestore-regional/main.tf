provider "google" {
  project = "cms-prod"
  region  = "europe-west1"
}
resource "google_filestore_instance" "cms" {
  name     = "cms"
  location = "europe-west1"
  tier     = "REGIONAL"
  file_shares {
    name        = "cms"
    capacity_gb = 1024
  }
  networks {
    network = "default"
    modes   = ["MODE_IPV4"]
  }
}
resource "google_cloud_run_v2_service" "cms" {
  name     = "cms"
  location = "europe-west1"
  template {
    containers {
      image = "europe-docker.pkg.dev/cms-prod/app/cms:2"
      volume_mounts {
        name       = "nfs"
        mount_path = "/var/www"
      }
    }
    volumes {
      name = "nfs"
      nfs {
        server = google_filestore_instance.cms.networks[0].ip_addresses[0]
        path   = "/cms"
      }
    }
  }
}
