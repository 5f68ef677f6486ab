provider "kubernetes" { config_path = "~/.kube/config" }
module "search" {
  source   = "./app"
  name     = "search"
  replicas = 1
}
