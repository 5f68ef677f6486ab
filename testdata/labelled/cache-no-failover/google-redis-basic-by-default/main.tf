provider "google" {
  project = "quiz-prod"
  region  = "asia-east1"
}
variable "caches" {
  type    = map(number)
  default = { sessions = 4, scores = 8 }
}
resource "google_redis_instance" "this" {
  for_each           = var.caches
  name               = each.key
  memory_size_gb     = each.value
  redis_version      = "REDIS_7_2"
  authorized_network = "projects/quiz-prod/global/networks/main"
}
