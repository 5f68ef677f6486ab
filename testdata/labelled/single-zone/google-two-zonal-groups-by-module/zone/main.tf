variable "zone" { type = string }
resource "google_compute_instance_template" "t" {
  machine_type = "e2-medium"
  disk { source_image = "p/i" }
  network_interface { network = "default" }
}
resource "google_compute_instance_group_manager" "m" {
  name               = "m-${var.zone}"
  base_instance_name = "m"
  zone               = var.zone
  target_size        = 2
  version { instance_template = google_compute_instance_template.t.self_link_unique }
}
output "group" { value = google_compute_instance_group_manager.m.instance_group }
