cluster = {
  project  = "apps-prod"
  location = "europe-west9"
  zones    = ["europe-west9-a", "europe-west9-b", "europe-west9-c"]
}
