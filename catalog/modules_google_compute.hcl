# Stand-ins for Google's registry modules of networks, machines and balancers.

module "terraform-google-modules/network/google" {
  variable "project_id" { default = null }
  variable "network_name" { default = null }
  variable "subnets" { default = [] }
  variable "subnets_region" { default = null }

  resource "google_compute_network" "network" {
    name                    = var.network_name
    project                 = var.project_id
    auto_create_subnetworks = false
  }
  resource "google_compute_subnetwork" "subnetwork" {
    for_each      = { for s in var.subnets : "${try(coalesce(s.subnet_region), var.subnets_region, "")}/${s.subnet_name}" => s }
    name          = each.value.subnet_name
    project       = var.project_id
    region        = try(coalesce(each.value.subnet_region), var.subnets_region)
    network       = google_compute_network.network.self_link
    ip_cidr_range = try(each.value.subnet_ip, null)
  }

  output "network_name" { value = google_compute_network.network.name }
  output "network_id" { value = google_compute_network.network.id }
  output "network_self_link" { value = google_compute_network.network.self_link }
  output "network" { value = google_compute_network.network }
  output "subnets" { value = google_compute_subnetwork.subnetwork }
  output "subnets_names" { value = [for s in google_compute_subnetwork.subnetwork : s.name] }
  output "subnets_ids" { value = [for s in google_compute_subnetwork.subnetwork : s.id] }
  output "subnets_self_links" { value = [for s in google_compute_subnetwork.subnetwork : s.self_link] }
  output "subnets_regions" { value = [for s in google_compute_subnetwork.subnetwork : s.region] }
}

module "terraform-google-modules/network/google//modules/vpc" {
  variable "project_id" { default = null }
  variable "network_name" { default = null }

  resource "google_compute_network" "network" {
    name                    = var.network_name
    project                 = var.project_id
    auto_create_subnetworks = false
  }

  output "network_name" { value = google_compute_network.network.name }
  output "network_id" { value = google_compute_network.network.id }
  output "network_self_link" { value = google_compute_network.network.self_link }
  output "network" { value = google_compute_network.network }
}

module "terraform-google-modules/network/google//modules/subnets" "terraform-google-modules/network/google//modules/subnets-beta" {
  variable "project_id" { default = null }
  variable "network_name" { default = null }
  variable "subnets" { default = [] }
  variable "subnets_region" { default = null }

  resource "google_compute_subnetwork" "subnetwork" {
    for_each      = { for s in var.subnets : "${try(coalesce(s.subnet_region), var.subnets_region, "")}/${s.subnet_name}" => s }
    name          = each.value.subnet_name
    project       = var.project_id
    region        = try(coalesce(each.value.subnet_region), var.subnets_region)
    network       = var.network_name
    ip_cidr_range = try(each.value.subnet_ip, null)
  }

  output "subnets" { value = google_compute_subnetwork.subnetwork }
  output "subnets_names" { value = [for s in google_compute_subnetwork.subnetwork : s.name] }
  output "subnets_ids" { value = [for s in google_compute_subnetwork.subnetwork : s.id] }
  output "subnets_self_links" { value = [for s in google_compute_subnetwork.subnetwork : s.self_link] }
  output "subnets_regions" { value = [for s in google_compute_subnetwork.subnetwork : s.region] }
}

module "terraform-google-modules/cloud-router/google" {
  variable "project" { default = null }
  variable "project_id" { default = null }
  variable "region" { default = null }
  variable "name" { default = null }
  variable "network" { default = null }
  variable "nats" { default = [] }

  resource "google_compute_router" "router" {
    name    = var.name
    project = try(coalesce(var.project_id, var.project), null)
    region  = var.region
    network = var.network
  }
  resource "google_compute_router_nat" "nats" {
    for_each = { for n in var.nats : n.name => n }
    name     = each.key
    region   = var.region
    router   = google_compute_router.router.name
  }

  output "router" { value = google_compute_router.router }
  output "nat" { value = google_compute_router_nat.nats }
}

module "terraform-google-modules/vpn/google//modules/vpn_ha" {
  variable "project_id" { default = null }
  variable "name" { default = null }
  variable "region" { default = null }
  variable "network" { default = null }
  variable "create_vpn_gateway" { default = true }
  variable "vpn_gateway_self_link" { default = null }
  variable "peer_external_gateway" { default = null }
  variable "peer_gcp_gateway" { default = null }
  variable "tunnels" { default = {} }

  resource "google_compute_ha_vpn_gateway" "ha_gateway" {
    count   = var.create_vpn_gateway ? 1 : 0
    name    = var.name
    project = var.project_id
    region  = var.region
    network = var.network
  }
  resource "google_compute_external_vpn_gateway" "external_gateway" {
    count           = var.peer_external_gateway == null ? 0 : 1
    name            = "external-${var.name}"
    redundancy_type = try(var.peer_external_gateway.redundancy_type, null)
  }
  resource "google_compute_vpn_tunnel" "tunnels" {
    for_each              = var.tunnels
    name                  = "${var.name}-${each.key}"
    project               = var.project_id
    region                = var.region
    vpn_gateway           = try(google_compute_ha_vpn_gateway.ha_gateway[0].self_link, var.vpn_gateway_self_link)
    vpn_gateway_interface = try(each.value.vpn_gateway_interface, null)
    peer_external_gateway = try(google_compute_external_vpn_gateway.external_gateway[0].self_link, null)
    peer_gcp_gateway      = var.peer_gcp_gateway
  }

  output "self_link" { value = try(google_compute_ha_vpn_gateway.ha_gateway[0].self_link, null) }
  output "gateway" { value = google_compute_ha_vpn_gateway.ha_gateway }
  output "tunnel_self_links" { value = { for k, v in google_compute_vpn_tunnel.tunnels : k => v.self_link } }
}

# A classic gateway: one interface, whatever the number of tunnels.
module "terraform-google-modules/vpn/google" {
  variable "project_id" { default = null }
  variable "network" { default = null }
  variable "region" { default = null }
  variable "gateway_name" { default = "test-vpn" }
  variable "tunnel_count" { default = 1 }
  variable "peer_ips" { default = [] }

  resource "google_compute_vpn_gateway" "vpn_gateway" {
    name    = var.gateway_name
    project = var.project_id
    region  = var.region
    network = var.network
  }
  resource "google_compute_vpn_tunnel" "tunnel" {
    count              = var.tunnel_count
    name               = "${var.gateway_name}-${count.index + 1}"
    project            = var.project_id
    region             = var.region
    target_vpn_gateway = google_compute_vpn_gateway.vpn_gateway.self_link
    peer_ip            = try(var.peer_ips[count.index], null)
  }

  output "gateway_self_link" { value = google_compute_vpn_gateway.vpn_gateway.self_link }
}

module "terraform-google-modules/address/google" {
  variable "project_id" { default = null }
  variable "region" { default = null }
  variable "names" { default = [] }
  variable "global" { default = false }

  resource "google_compute_address" "ip" {
    count  = var.global ? 0 : length(var.names)
    name   = var.names[count.index]
    region = var.region
  }
  resource "google_compute_global_address" "global_ip" {
    count = var.global ? length(var.names) : 0
    name  = var.names[count.index]
  }

  output "addresses" { value = concat(google_compute_address.ip[*].address, google_compute_global_address.global_ip[*].address) }
  output "self_links" { value = concat(google_compute_address.ip[*].self_link, google_compute_global_address.global_ip[*].self_link) }
}

module "terraform-google-modules/cloud-dns/google" {
  variable "project_id" { default = null }
  variable "name" { default = null }
  variable "domain" { default = null }
  variable "type" { default = "private" }
  variable "recordsets" { default = [] }
  variable "target_name_server_addresses" { default = [] }

  resource "google_dns_managed_zone" "zone" {
    name       = var.name
    dns_name   = var.domain
    project    = var.project_id
    visibility = var.type == "public" ? "public" : "private"
    dynamic "forwarding_config" {
      for_each = var.type == "forwarding" ? [true] : []
      content {
        dynamic "target_name_servers" {
          for_each = var.target_name_server_addresses
          content {
            ipv4_address = try(target_name_servers.value.ipv4_address, target_name_servers.value)
          }
        }
      }
    }
  }
  resource "google_dns_record_set" "cloud-static-records" {
    for_each     = { for r in var.recordsets : "${r.name}/${r.type}" => r }
    managed_zone = google_dns_managed_zone.zone.name
    name         = trimprefix("${each.value.name}.${var.domain}", ".")
    type         = each.value.type
    ttl          = try(each.value.ttl, null)
    rrdatas      = try(each.value.records, null)
    dynamic "routing_policy" {
      for_each = try([coalesce(each.value.routing_policy)], [])
      content {
        dynamic "wrr" {
          for_each = try(routing_policy.value.wrr, [])
          content {
            weight  = wrr.value.weight
            rrdatas = wrr.value.records
          }
        }
        dynamic "geo" {
          for_each = try(routing_policy.value.geo, [])
          content {
            location = geo.value.location
            rrdatas  = geo.value.records
          }
        }
      }
    }
  }

  output "name" { value = google_dns_managed_zone.zone.name }
  output "domain" { value = var.domain }
  output "name_servers" { value = google_dns_managed_zone.zone.name_servers }
}

module "terraform-google-modules/lb/google" "GoogleCloudPlatform/lb/google" {
  variable "project" { default = null }
  variable "name" { default = null }
  variable "region" { default = null }
  variable "ip_address" { default = null }
  variable "service_port" { default = null }
  variable "disable_health_check" { default = false }

  resource "google_compute_http_health_check" "default" {
    count = var.disable_health_check ? 0 : 1
    name  = "${var.name}-hc"
  }
  resource "google_compute_target_pool" "default" {
    name          = var.name
    project       = var.project
    region        = var.region
    health_checks = google_compute_http_health_check.default[*].self_link
  }
  resource "google_compute_forwarding_rule" "default" {
    name                  = var.name
    project               = var.project
    region                = var.region
    load_balancing_scheme = "EXTERNAL"
    target                = google_compute_target_pool.default.self_link
    ip_address            = var.ip_address
    port_range            = var.service_port
  }

  output "target_pool" { value = google_compute_target_pool.default.self_link }
  output "external_ip" { value = google_compute_forwarding_rule.default.ip_address }
}

module "terraform-google-modules/lb-internal/google" "GoogleCloudPlatform/lb-internal/google" {
  variable "project" { default = null }
  variable "name" { default = null }
  variable "region" { default = null }
  variable "backends" { default = [] }
  variable "health_check" { default = null }
  variable "network" { default = "default" }
  variable "subnetwork" { default = "" }
  variable "ports" { default = null }

  resource "google_compute_health_check" "default" {
    name    = "${var.name}-hc"
    project = var.project
  }
  resource "google_compute_region_backend_service" "default" {
    name                  = var.name
    project               = var.project
    region                = var.region
    load_balancing_scheme = "INTERNAL"
    health_checks         = [google_compute_health_check.default.self_link]
    dynamic "backend" {
      for_each = var.backends
      content {
        group = try(backend.value.group, null)
      }
    }
  }
  resource "google_compute_forwarding_rule" "default" {
    name                  = var.name
    project               = var.project
    region                = var.region
    load_balancing_scheme = "INTERNAL"
    backend_service       = google_compute_region_backend_service.default.self_link
    ports                 = var.ports
  }

  output "ip_address" { value = google_compute_forwarding_rule.default.ip_address }
  output "forwarding_rule" { value = google_compute_forwarding_rule.default.self_link }
}

module "terraform-google-modules/vm/google//modules/mig_with_percent" {
  variable "project_id" { default = null }
  variable "region" { default = null }
  variable "hostname" { default = "default" }
  variable "instance_template_initial_version" { default = null }
  variable "instance_template_next_version" { default = null }
  variable "next_version_percent" { default = null }
  variable "target_size" { default = 1 }
  variable "distribution_policy_zones" { default = [] }
  variable "autoscaling_enabled" { default = false }
  variable "min_replicas" { default = 2 }
  variable "max_replicas" { default = 10 }

  resource "google_compute_region_instance_group_manager" "mig_with_percent" {
    name                      = "${var.hostname}-mig-with-percent"
    project                   = var.project_id
    region                    = var.region
    base_instance_name        = var.hostname
    target_size               = var.autoscaling_enabled ? null : var.target_size
    distribution_policy_zones = length(var.distribution_policy_zones) > 0 ? var.distribution_policy_zones : null
    version {
      instance_template = var.instance_template_initial_version
    }
  }
  resource "google_compute_region_autoscaler" "autoscaler" {
    count  = var.autoscaling_enabled ? 1 : 0
    name   = "${var.hostname}-autoscaler"
    region = var.region
    target = google_compute_region_instance_group_manager.mig_with_percent.self_link
    autoscaling_policy {
      min_replicas = var.min_replicas
      max_replicas = var.max_replicas
    }
  }

  output "instance_group" { value = google_compute_region_instance_group_manager.mig_with_percent.instance_group }
  output "self_link" { value = google_compute_region_instance_group_manager.mig_with_percent.self_link }
}

# Machines take the zones of the region by turns, unless one is named.
module "terraform-google-modules/vm/google//modules/compute_instance" {
  variable "region" { default = null }
  variable "zone" { default = null }
  variable "hostname" { default = "" }
  variable "num_instances" { default = 1 }
  variable "instance_template" { default = null }
  variable "subnetwork" { default = "" }

  data "google_compute_zones" "available" {
    region = var.region
  }
  resource "google_compute_instance_from_template" "compute_instance" {
    count                    = var.num_instances
    name                     = "${var.hostname}-${count.index + 1}"
    zone                     = var.zone == null ? element(data.google_compute_zones.available.names, count.index) : var.zone
    source_instance_template = var.instance_template
  }

  output "instances_self_links" { value = google_compute_instance_from_template.compute_instance[*].self_link }
  output "instances_details" { value = google_compute_instance_from_template.compute_instance }
  output "available_zones" { value = data.google_compute_zones.available.names }
}

module "terraform-google-modules/vm/google//modules/umig" {
  variable "region" { default = null }
  variable "zones" { default = [] }
  variable "hostname" { default = "" }
  variable "num_instances" { default = 1 }
  variable "instance_template" { default = null }
  variable "static_ips" { default = [] }

  locals {
    zones = length(var.zones) > 0 ? var.zones : data.google_compute_zones.available.names
    size  = length(var.static_ips) > 0 ? length(var.static_ips) : tonumber(var.num_instances)
  }

  data "google_compute_zones" "available" {
    region = var.region
  }
  resource "google_compute_instance_from_template" "compute_instance" {
    count                    = local.size
    name                     = "${var.hostname}-${count.index + 1}"
    zone                     = element(local.zones, count.index)
    source_instance_template = var.instance_template
  }
  resource "google_compute_instance_group" "instance_group" {
    count     = min(local.size, length(local.zones))
    name      = "${var.hostname}-instance-group-${count.index + 1}"
    zone      = local.zones[count.index]
    instances = [for i, m in google_compute_instance_from_template.compute_instance : m.self_link if i % length(local.zones) == count.index]
  }

  output "self_links" { value = google_compute_instance_group.instance_group[*].self_link }
  output "umig_details" { value = google_compute_instance_group.instance_group }
  output "instances_self_links" { value = google_compute_instance_from_template.compute_instance[*].self_link }
}

module "terraform-google-modules/bastion-host/google" {
  variable "project" { default = null }
  variable "name" { default = "bastion-vm" }
  variable "zone" { default = "us-central1-a" }
  variable "create_instance_from_template" { default = true }

  resource "google_compute_instance" "bastion_vm" {
    count   = var.create_instance_from_template ? 1 : 0
    name    = var.name
    project = var.project
    zone    = var.zone
    labels  = { role = "bastion" }
  }

  output "hostname" { value = var.name }
  output "self_link" { value = try(google_compute_instance.bastion_vm[0].self_link, null) }
}
