variable "size" { type = number }
resource "google_compute_instance" "w" {
  count        = var.size
  name         = "w${count.index}"
  machine_type = "e2-small"
}
resource "google_pubsub_topic" "t" {
  name = "t"
}
