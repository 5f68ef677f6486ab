terraform {
  required_providers {
    nhncloud = {
      source = "nhn-cloud/nhncloud"
    }
    kubernetes = {
      source = "hashicorp/kubernetes"
    }
  }
}

provider "nhncloud" {
  region = "KR1"
}

provider "kubernetes" {
  host = module.cluster.address
}

module "cluster" {
  source = "../cluster"

  zones = ["kr-pub-a", "kr-pub-b"]
}

module "app" {
  source = "../app"
}
