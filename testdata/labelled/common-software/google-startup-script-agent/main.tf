provider "google" {
  project = "w"
  region  = "us-west1"
}
resource "google_compute_instance_template" "w" {
  machine_type            = "e2-medium"
  metadata_startup_script = <<-EOT
    #!/bin/bash
    gsutil cp gs://w-agents/falcon-sensor_7.16.0-16903_amd64.deb /tmp/
    dpkg -i /tmp/falcon-sensor_7.16.0-16903_amd64.deb
    /opt/CrowdStrike/falconctl -s --cid=ABCD
    systemctl start falcon-sensor
  EOT
  disk { source_image = "debian-cloud/debian-12" }
  network_interface { network = "default" }
}
resource "google_compute_region_instance_group_manager" "w" {
  name               = "w"
  base_instance_name = "w"
  region             = "us-west1"
  target_size        = 6
  version { instance_template = google_compute_instance_template.w.id }
}
