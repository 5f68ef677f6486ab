provider "google" {
  project = "fjord-prod"
  region  = "europe-north1"
}
module "sql" {
  source      = "./modules/sql"
  environment = terraform.workspace == "staging" ? "staging" : "production"
}
