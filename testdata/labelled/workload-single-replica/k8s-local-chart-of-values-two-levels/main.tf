provider "kubernetes" { config_context = "prod" }
locals { teams = yamldecode(file("${path.module}/teams.yaml")) }
module "team" {
  source    = "./team"
  for_each  = local.teams
  namespace = each.key
  workloads = each.value
}
