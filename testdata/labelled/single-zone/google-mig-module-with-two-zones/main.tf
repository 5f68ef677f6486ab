provider "google" {
  project = "lidar-prod"
  region  = "europe-west3"
}
module "template" {
  source       = "terraform-google-modules/vm/google//modules/instance_template"
  version      = "~> 12.0"
  name_prefix  = "tiles"
  machine_type = "n2-standard-8"
  subnetwork   = "projects/lidar-prod/regions/europe-west3/subnetworks/tiles"
  service_account = {
    email  = "tiles@lidar-prod.iam.gserviceaccount.com"
    scopes = ["cloud-platform"]
  }
}
module "tiles" {
  source                    = "terraform-google-modules/vm/google//modules/mig"
  version                   = "~> 12.0"
  region                    = "europe-west3"
  hostname                  = "tiles"
  target_size               = 4
  distribution_policy_zones = ["europe-west3-a", "europe-west3-c"]
  instance_template         = module.template.self_link
  health_check_name         = "tiles"
  health_check = {
    type                = "http"
    initial_delay_sec   = 120
    check_interval_sec  = 10
    healthy_threshold   = 2
    timeout_sec         = 5
    unhealthy_threshold = 3
    response            = ""
    proxy_header        = "NONE"
    port                = 8080
    request             = ""
    request_path        = "/healthz"
    host                = ""
    enable_logging      = false
  }
  named_ports = [{ name = "http", port = 8080 }]
}
