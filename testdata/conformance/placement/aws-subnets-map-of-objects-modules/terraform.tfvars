override = {
  region = "eu-central-1"
}
