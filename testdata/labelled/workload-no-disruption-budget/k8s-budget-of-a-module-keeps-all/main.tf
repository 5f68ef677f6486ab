provider "kubernetes" { config_context = "prod" }
module "api" {
  source   = "./app"
  replicas = 3
}
