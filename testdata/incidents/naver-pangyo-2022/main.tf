terraform {
  required_providers {
    openstack = {
      source = "terraform-provider-openstack/openstack"
    }
    cloudflare = {
      source  = "cloudflare/cloudflare"
      version = "~> 5.0"
    }
  }
}

provider "openstack" {
  cloud = "naver"
}

variable "account" {
  type    = string
  default = "0f4c"
}

locals {
  # Machines of each service in each datacenter, in thousands of servers.
  services = {
    search = { pangyo = 4, chuncheon = 4 }
    live   = { pangyo = 4, chuncheon = 2 }
  }
  halves = merge([
    for service, sites in local.services : {
      for site, machines in sites : "${service}/${site}" => { service = service, site = site, machines = machines }
    }
  ]...)
}

module "site" {
  source   = "./site"
  for_each = local.halves

  name     = each.value.service
  site     = each.value.site
  machines = each.value.machines
}

resource "cloudflare_load_balancer_monitor" "ready" {
  account_id     = var.account
  type           = "https"
  path           = "/ready"
  expected_codes = "200"
}

resource "cloudflare_load_balancer_pool" "half" {
  for_each = local.halves

  account_id = var.account
  name       = replace(each.key, "/", "-")
  monitor    = cloudflare_load_balancer_monitor.ready.id
  origins    = [{ name = each.value.site, address = module.site[each.key].address }]
}

resource "cloudflare_load_balancer" "front" {
  for_each = local.services

  zone_id         = "5d41"
  name            = "${each.key}.naver.example"
  default_pools   = [for site in keys(each.value) : cloudflare_load_balancer_pool.half["${each.key}/${site}"].id]
  fallback_pool   = cloudflare_load_balancer_pool.half["${each.key}/chuncheon"].id
  steering_policy = "random"
}
