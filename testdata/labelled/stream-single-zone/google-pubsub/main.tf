provider "google" {
  project = "ev"
  region  = "us-central1"
}
resource "google_pubsub_topic" "orders" {
  name                       = "orders"
  message_retention_duration = "604800s"
}
resource "google_pubsub_subscription" "orders" {
  name  = "orders"
  topic = google_pubsub_topic.orders.id
}
