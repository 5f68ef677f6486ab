provider "google" {
  project = "feed"
  region  = "europe-west4"
}
resource "google_redis_cluster" "feed" {
  name        = "feed"
  shard_count = 3
  psc_configs { network = "projects/feed/global/networks/default" }
  zone_distribution_config { mode = "MULTI_ZONE" }
}
