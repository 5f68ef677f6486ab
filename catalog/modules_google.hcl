# Stand-ins for registry modules of Google Cloud.

# Zonal by default, unlike its sibling for MySQL. The hidden default region is us-central1.
module "terraform-google-modules/sql-db/google//modules/postgresql" "GoogleCloudPlatform/sql-db/google//modules/postgresql" {
  variable "create" { default = true }
  variable "name" { default = null }
  variable "region" { default = "us-central1" }
  variable "zone" { default = null }
  variable "secondary_zone" { default = null }
  variable "availability_type" { default = "ZONAL" }
  variable "database_version" { default = null }
  variable "backup_configuration" { default = {} }
  variable "read_replicas" { default = [] }
  variable "deletion_protection" { default = true }
  variable "deletion_protection_enabled" { default = false }
  variable "master_instance_name" { default = null }
  variable "encryption_key_name" { default = null }

  resource "google_sql_database_instance" "default" {
    name                 = var.name
    region               = var.region
    database_version     = var.database_version
    deletion_protection  = var.deletion_protection
    master_instance_name = var.master_instance_name
    encryption_key_name  = var.encryption_key_name
    settings {
      availability_type           = var.availability_type
      deletion_protection_enabled = var.deletion_protection_enabled
      backup_configuration {
        enabled                        = try(var.backup_configuration.enabled, false)
        point_in_time_recovery_enabled = try(var.backup_configuration.point_in_time_recovery_enabled, false)
        location                       = try(var.backup_configuration.location, null)
      }
      location_preference {
        zone           = var.zone
        secondary_zone = var.secondary_zone
      }
    }
  }
  resource "google_sql_database_instance" "replicas" {
    for_each             = { for r in var.read_replicas : r.name => r }
    name                 = "${var.name}-replica${each.value.name}"
    region               = try(join("-", slice(split("-", each.value.zone), 0, 2)), var.region)
    database_version     = var.database_version
    deletion_protection  = false
    master_instance_name = google_sql_database_instance.default.name
    settings {
      availability_type = try(each.value.availability_type, "ZONAL")
      location_preference {
        zone = try(each.value.zone, null)
      }
    }
  }

  output "instance_name" { value = google_sql_database_instance.default.name }
  output "instance_self_link" { value = google_sql_database_instance.default.self_link }
  output "instance_connection_name" { value = google_sql_database_instance.default.connection_name }
  output "instance_first_ip_address" { value = google_sql_database_instance.default.first_ip_address }
  output "instance_ip_address" { value = google_sql_database_instance.default.ip_address }
  output "private_ip_address" { value = google_sql_database_instance.default.private_ip_address }
  output "public_ip_address" { value = google_sql_database_instance.default.public_ip_address }
  output "primary" { value = google_sql_database_instance.default }
  output "replicas" { value = values(google_sql_database_instance.replicas) }
}

module "terraform-google-modules/sql-db/google//modules/mysql" "terraform-google-modules/sql-db/google//modules/mssql" "GoogleCloudPlatform/sql-db/google//modules/mysql" {
  variable "name" { default = null }
  variable "region" { default = "us-central1" }
  variable "zone" { default = null }
  variable "secondary_zone" { default = null }
  variable "availability_type" { default = "REGIONAL" }
  variable "database_version" { default = null }
  variable "backup_configuration" { default = {} }
  variable "read_replicas" { default = [] }
  variable "deletion_protection" { default = true }
  variable "deletion_protection_enabled" { default = false }
  variable "master_instance_name" { default = null }
  variable "encryption_key_name" { default = null }

  resource "google_sql_database_instance" "default" {
    name                 = var.name
    region               = var.region
    database_version     = var.database_version
    deletion_protection  = var.deletion_protection
    master_instance_name = var.master_instance_name
    encryption_key_name  = var.encryption_key_name
    settings {
      availability_type           = var.availability_type
      deletion_protection_enabled = var.deletion_protection_enabled
      backup_configuration {
        enabled            = try(var.backup_configuration.enabled, false)
        binary_log_enabled = try(var.backup_configuration.binary_log_enabled, false)
        location           = try(var.backup_configuration.location, null)
      }
      location_preference {
        zone           = var.zone
        secondary_zone = var.secondary_zone
      }
    }
  }
  resource "google_sql_database_instance" "replicas" {
    for_each             = { for r in var.read_replicas : r.name => r }
    name                 = "${var.name}-replica${each.value.name}"
    region               = try(join("-", slice(split("-", each.value.zone), 0, 2)), var.region)
    database_version     = var.database_version
    deletion_protection  = false
    master_instance_name = google_sql_database_instance.default.name
    settings {
      availability_type = try(each.value.availability_type, "ZONAL")
      location_preference {
        zone = try(each.value.zone, null)
      }
    }
  }

  output "instance_name" { value = google_sql_database_instance.default.name }
  output "instance_self_link" { value = google_sql_database_instance.default.self_link }
  output "instance_connection_name" { value = google_sql_database_instance.default.connection_name }
  output "instance_first_ip_address" { value = google_sql_database_instance.default.first_ip_address }
  output "instance_ip_address" { value = google_sql_database_instance.default.ip_address }
  output "private_ip_address" { value = google_sql_database_instance.default.private_ip_address }
  output "primary" { value = google_sql_database_instance.default }
  output "replicas" { value = values(google_sql_database_instance.replicas) }
}

# Takes backups and exports of an instance by a schedule.
module "terraform-google-modules/sql-db/google//modules/backup" {
  variable "sql_instance" { default = null }
  variable "enable_internal_backup" { default = true }
  variable "enable_export_backup" { default = true }

  resource "google_backup_dr_backup_plan_association" "sql" {
    count    = var.enable_internal_backup || var.enable_export_backup ? 1 : 0
    resource = var.sql_instance
  }
}

# Regional unless said otherwise; regional = false with one zone is a zonal cluster.
module "terraform-google-modules/kubernetes-engine/google" "terraform-google-modules/kubernetes-engine/google//modules/private-cluster" "terraform-google-modules/kubernetes-engine/google//modules/beta-private-cluster" "terraform-google-modules/kubernetes-engine/google//modules/beta-public-cluster" "terraform-google-modules/kubernetes-engine/google//modules/private-cluster-update-variant" "terraform-google-modules/kubernetes-engine/google//modules/beta-private-cluster-update-variant" "terraform-google-modules/kubernetes-engine/google//modules/beta-public-cluster-update-variant" "terraform-google-modules/kubernetes-engine/google//modules/safer-cluster" "terraform-google-modules/kubernetes-engine/google//modules/safer-cluster-update-variant" {
  variable "project_id" { default = null }
  variable "name" { default = "" }
  variable "regional" { default = true }
  variable "region" { default = null }
  variable "zones" { default = [] }
  variable "node_pools" { default = [{ name = "default-node-pool" }] }
  variable "deletion_protection" { default = true }
  variable "release_channel" { default = "REGULAR" }

  resource "google_container_cluster" "primary" {
    name                     = var.name
    project                  = var.project_id
    location                 = var.regional ? var.region : try(var.zones[0], null)
    node_locations           = var.regional ? (length(var.zones) > 0 ? var.zones : null) : slice(var.zones, min(1, length(var.zones)), length(var.zones))
    deletion_protection      = var.deletion_protection
    remove_default_node_pool = true
    release_channel {
      channel = var.release_channel
    }
  }
  resource "google_container_node_pool" "pools" {
    for_each       = { for p in var.node_pools : p.name => p }
    name           = each.key
    project        = var.project_id
    cluster        = google_container_cluster.primary.name
    location       = var.regional ? var.region : try(var.zones[0], null)
    node_locations = try(split(",", each.value.node_locations), length(var.zones) > 0 ? var.zones : null)
    node_count     = try(tobool(each.value.autoscaling), true) ? null : try(each.value.node_count, 1)
    dynamic "autoscaling" {
      for_each = try(tobool(each.value.autoscaling), true) ? [each.value] : []
      content {
        min_node_count       = try(autoscaling.value.total_min_count, null) == null ? try(autoscaling.value.min_count, 1) : null
        max_node_count       = try(autoscaling.value.total_max_count, null) == null ? try(autoscaling.value.max_count, 100) : null
        total_min_node_count = try(autoscaling.value.total_min_count, null)
        total_max_node_count = try(autoscaling.value.total_max_count, null)
      }
    }
    management {
      auto_upgrade = try(tobool(each.value.auto_upgrade), null)
    }
  }

  output "cluster_id" { value = google_container_cluster.primary.id }
  output "name" { value = google_container_cluster.primary.name }
  output "endpoint" { value = google_container_cluster.primary.endpoint }
  output "ca_certificate" { value = google_container_cluster.primary.master_auth[0].cluster_ca_certificate }
  output "location" { value = google_container_cluster.primary.location }
  output "region" { value = var.region }
  output "zones" { value = var.zones }
  output "service_account" { value = "" }
}

module "terraform-google-modules/lb-http/google" "GoogleCloudPlatform/lb-http/google" "terraform-google-modules/lb-http/google//modules/serverless_negs" "GoogleCloudPlatform/lb-http/google//modules/serverless_negs" "terraform-google-modules/lb-http/google//modules/dynamic_backends" "GoogleCloudPlatform/lb-http/google//modules/dynamic_backends" {
  variable "project" { default = null }
  variable "name" { default = "" }
  variable "backends" { default = {} }
  variable "load_balancing_scheme" { default = "EXTERNAL" }

  resource "google_compute_health_check" "default" {
    for_each = { for k, b in var.backends : k => b if try(b.health_check, null) != null }
    name     = "${var.name}-hc-${each.key}"
    project  = var.project
    http_health_check {
      port = try(each.value.health_check.port, null)
    }
  }
  resource "google_compute_backend_service" "default" {
    for_each              = var.backends
    name                  = "${var.name}-backend-${each.key}"
    project               = var.project
    load_balancing_scheme = var.load_balancing_scheme
    health_checks         = try([google_compute_health_check.default[each.key].self_link], null)
    dynamic "backend" {
      for_each = concat(try(each.value.groups, []), try(each.value.serverless_neg_backends, []))
      content {
        group = try(backend.value.group, backend.value)
      }
    }
  }
  resource "google_compute_url_map" "default" {
    name            = "${var.name}-url-map"
    project         = var.project
    default_service = try(values(google_compute_backend_service.default)[0].self_link, null)
    dynamic "path_matcher" {
      for_each = { for k, b in google_compute_backend_service.default : k => b.self_link }
      content {
        name            = path_matcher.key
        default_service = path_matcher.value
      }
    }
  }
  resource "google_compute_target_http_proxy" "default" {
    name    = "${var.name}-proxy"
    project = var.project
    url_map = google_compute_url_map.default.self_link
  }
  resource "google_compute_global_forwarding_rule" "http" {
    name                  = var.name
    project               = var.project
    target                = google_compute_target_http_proxy.default.self_link
    load_balancing_scheme = var.load_balancing_scheme
    port_range            = "80"
  }

  output "external_ip" { value = google_compute_global_forwarding_rule.http.ip_address }
  output "backend_services" { value = google_compute_backend_service.default }
  output "url_map" { value = [google_compute_url_map.default.self_link] }
}

module "terraform-google-modules/vm/google//modules/instance_template" {
  variable "project_id" { default = null }
  variable "name_prefix" { default = "default-instance-template" }
  variable "region" { default = null }
  variable "metadata" { default = {} }
  variable "startup_script" { default = "" }
  variable "tags" { default = [] }

  resource "google_compute_instance_template" "tpl" {
    name_prefix             = var.name_prefix
    project                 = var.project_id
    region                  = var.region
    metadata                = var.metadata
    metadata_startup_script = var.startup_script
    tags                    = var.tags
  }

  output "self_link" { value = google_compute_instance_template.tpl.self_link }
  output "self_link_unique" { value = google_compute_instance_template.tpl.self_link_unique }
  output "name" { value = google_compute_instance_template.tpl.name }
}

module "terraform-google-modules/vm/google//modules/mig" {
  variable "project_id" { default = null }
  variable "mig_name" { default = "" }
  variable "hostname" { default = "default" }
  variable "region" { default = null }
  variable "instance_template" { default = null }
  variable "target_size" { default = 1 }
  variable "distribution_policy_zones" { default = [] }
  variable "autoscaling_enabled" { default = false }
  variable "min_replicas" { default = 2 }
  variable "max_replicas" { default = 10 }
  variable "update_policy" { default = [] }

  resource "google_compute_region_instance_group_manager" "mig" {
    name                      = var.mig_name == "" ? "${var.hostname}-mig" : var.mig_name
    project                   = var.project_id
    region                    = var.region
    base_instance_name        = var.hostname
    target_size               = var.autoscaling_enabled ? null : var.target_size
    distribution_policy_zones = length(var.distribution_policy_zones) > 0 ? var.distribution_policy_zones : null
    version {
      instance_template = var.instance_template
    }
  }
  resource "google_compute_region_autoscaler" "autoscaler" {
    count   = var.autoscaling_enabled ? 1 : 0
    name    = "${var.hostname}-autoscaler"
    project = var.project_id
    region  = var.region
    target  = google_compute_region_instance_group_manager.mig.self_link
    autoscaling_policy {
      min_replicas = var.min_replicas
      max_replicas = var.max_replicas
    }
  }

  output "instance_group" { value = google_compute_region_instance_group_manager.mig.instance_group }
  output "self_link" { value = google_compute_region_instance_group_manager.mig.self_link }
  output "instance_group_manager" { value = google_compute_region_instance_group_manager.mig }
}

module "terraform-google-modules/cloud-nat/google" {
  variable "project_id" { default = null }
  variable "region" { default = null }
  variable "router" { default = null }
  variable "name" { default = "" }

  resource "google_compute_router_nat" "main" {
    name    = var.name
    project = var.project_id
    region  = var.region
    router  = var.router
  }

  output "name" { value = google_compute_router_nat.main.name }
}

module "terraform-google-modules/cloud-storage/google//modules/simple_bucket" {
  variable "name" { default = null }
  variable "project_id" { default = null }
  variable "location" { default = null }
  variable "versioning" { default = true }
  variable "force_destroy" { default = false }

  resource "google_storage_bucket" "bucket" {
    name          = var.name
    project       = var.project_id
    location      = var.location
    force_destroy = var.force_destroy
    versioning {
      enabled = var.versioning
    }
  }

  output "bucket" { value = google_storage_bucket.bucket }
  output "name" { value = google_storage_bucket.bucket.name }
  output "url" { value = google_storage_bucket.bucket.url }
}

module "terraform-google-modules/memorystore/google" {
  variable "name" { default = null }
  variable "project_id" { default = null }
  variable "project" { default = null }
  variable "region" { default = null }
  variable "tier" { default = "STANDARD_HA" }
  variable "location_id" { default = null }
  variable "alternative_location_id" { default = null }
  variable "replica_count" { default = null }

  resource "google_redis_instance" "default" {
    name                    = var.name
    project                 = try(coalesce(var.project_id, var.project), null)
    region                  = var.region
    tier                    = var.tier
    location_id             = var.location_id
    alternative_location_id = var.alternative_location_id
    replica_count           = var.replica_count
  }

  output "id" { value = google_redis_instance.default.id }
  output "host" { value = google_redis_instance.default.host }
  output "port" { value = google_redis_instance.default.port }
}

module "GoogleCloudPlatform/cloud-run/google" {
  variable "service_name" { default = null }
  variable "project_id" { default = null }
  variable "location" { default = null }
  variable "image" { default = null }
  variable "env_vars" { default = [] }

  resource "google_cloud_run_service" "main" {
    name     = var.service_name
    project  = var.project_id
    location = var.location
    template {
      spec {
        containers {
          image = var.image
          dynamic "env" {
            for_each = var.env_vars
            content {
              name  = env.value.name
              value = env.value.value
            }
          }
        }
      }
    }
  }

  output "service_name" { value = google_cloud_run_service.main.name }
  output "service_url" { value = google_cloud_run_service.main.status[0].url }
  output "service_id" { value = google_cloud_run_service.main.id }
}
