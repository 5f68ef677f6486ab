resource "digitalocean_spaces_bucket" "b" {
  name   = "b"
  region = "fra1"
  versioning { enabled = true }
}
