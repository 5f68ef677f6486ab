# Stand-ins for Google's registry modules that keep data and run code.

module "terraform-google-modules/memorystore/google//modules/memcache" {
  variable "name" { default = null }
  variable "project_id" { default = null }
  variable "project" { default = null }
  variable "region" { default = null }
  variable "zones" { default = null }
  variable "node_count" { default = 1 }

  resource "google_memcache_instance" "self" {
    name       = var.name
    project    = try(coalesce(var.project_id, var.project), null)
    region     = var.region
    zones      = var.zones
    node_count = var.node_count
  }

  output "id" { value = google_memcache_instance.self.id }
  output "discovery" { value = google_memcache_instance.self.discovery_endpoint }
}

module "terraform-google-modules/memorystore/google//modules/redis-cluster" {
  variable "name" { default = null }
  variable "project_id" { default = null }
  variable "region" { default = null }
  variable "shard_count" { default = 3 }
  variable "replica_count" { default = 0 }
  variable "zone_distribution_config_mode" { default = "MULTI_ZONE" }
  variable "zone_distribution_config_zone" { default = null }
  variable "deletion_protection_enabled" { default = true }
  variable "persistence_config" { default = null }

  resource "google_redis_cluster" "this" {
    name                        = var.name
    project                     = var.project_id
    region                      = var.region
    shard_count                 = var.shard_count
    replica_count               = var.replica_count
    deletion_protection_enabled = var.deletion_protection_enabled
    zone_distribution_config {
      mode = var.zone_distribution_config_mode
      zone = var.zone_distribution_config_zone
    }
    dynamic "persistence_config" {
      for_each = var.persistence_config == null ? [] : [var.persistence_config]
      content {
        mode = try(persistence_config.value.mode, persistence_config.value.persistence_mode, null)
      }
    }
  }

  output "id" { value = google_redis_cluster.this.id }
  output "discovery_endpoints" { value = google_redis_cluster.this.discovery_endpoints }
}

module "terraform-google-modules/memorystore/google//modules/valkey" {
  variable "instance_id" { default = null }
  variable "project_id" { default = null }
  variable "location" { default = null }
  variable "shard_count" { default = 3 }
  variable "replica_count" { default = 0 }
  variable "zone_distribution_config_mode" { default = "MULTI_ZONE" }
  variable "zone_distribution_config_zone" { default = null }
  variable "deletion_protection_enabled" { default = true }
  variable "persistence_config" { default = null }

  resource "google_memorystore_instance" "this" {
    instance_id                 = var.instance_id
    project                     = var.project_id
    location                    = var.location
    shard_count                 = var.shard_count
    replica_count               = var.replica_count
    deletion_protection_enabled = var.deletion_protection_enabled
    zone_distribution_config {
      mode = var.zone_distribution_config_mode
      zone = var.zone_distribution_config_zone
    }
    dynamic "persistence_config" {
      for_each = var.persistence_config == null ? [] : [var.persistence_config]
      content {
        mode = try(persistence_config.value.mode, persistence_config.value.persistence_mode, null)
      }
    }
  }

  output "id" { value = google_memorystore_instance.this.id }
  output "discovery_endpoints" { value = google_memorystore_instance.this.discovery_endpoints }
}

module "terraform-google-modules/sql-db/google//modules/safer_mysql" {
  variable "name" { default = null }
  variable "project_id" { default = null }
  variable "region" { default = null }
  variable "zone" { default = null }
  variable "secondary_zone" { default = null }
  variable "availability_type" { default = "REGIONAL" }
  variable "backup_configuration" { default = {} }
  variable "deletion_protection" { default = true }
  variable "deletion_protection_enabled" { default = false }
  variable "read_replicas" { default = [] }

  resource "google_sql_database_instance" "default" {
    name                = var.name
    project             = var.project_id
    region              = var.region
    database_version    = "MYSQL"
    deletion_protection = var.deletion_protection
    settings {
      availability_type           = var.availability_type
      deletion_protection_enabled = var.deletion_protection_enabled
      location_preference {
        zone           = var.zone
        secondary_zone = var.secondary_zone
      }
      backup_configuration {
        enabled            = try(var.backup_configuration.enabled, false)
        binary_log_enabled = try(var.backup_configuration.binary_log_enabled, null)
        location           = try(var.backup_configuration.location, null)
      }
    }
  }
  resource "google_sql_database_instance" "replicas" {
    for_each             = { for i, r in var.read_replicas : try(r.name, i) => r }
    name                 = "${var.name}-replica${each.key}"
    project              = var.project_id
    region               = try(coalesce(each.value.region), join("-", slice(split("-", each.value.zone), 0, 2)), var.region)
    master_instance_name = google_sql_database_instance.default.name
    settings {
      availability_type = try(coalesce(each.value.availability_type), "ZONAL")
      location_preference {
        zone = try(each.value.zone, null)
      }
    }
  }

  output "instance_name" { value = google_sql_database_instance.default.name }
  output "instance_connection_name" { value = google_sql_database_instance.default.connection_name }
  output "instance_self_link" { value = google_sql_database_instance.default.self_link }
  output "private_ip_address" { value = google_sql_database_instance.default.private_ip_address }
}

module "GoogleCloudPlatform/alloy-db/google" {
  variable "cluster_id" { default = null }
  variable "project_id" { default = null }
  variable "location" { default = null }
  variable "cluster_location" { default = null }
  variable "primary_instance" { default = {} }
  variable "read_pool_instance" { default = [] }
  variable "automated_backup_policy" { default = null }
  variable "continuous_backup_enable" { default = true }
  variable "deletion_protection" { default = true }
  variable "primary_cluster_name" { default = null }

  locals {
    location = try(coalesce(var.location, var.cluster_location), null)
  }

  resource "google_alloydb_cluster" "default" {
    cluster_id          = var.cluster_id
    project             = var.project_id
    location            = local.location
    deletion_protection = var.deletion_protection
    continuous_backup_config {
      enabled = var.continuous_backup_enable
    }
    dynamic "automated_backup_policy" {
      for_each = var.automated_backup_policy == null ? [] : [var.automated_backup_policy]
      content {
        enabled  = try(automated_backup_policy.value.enabled, true)
        location = try(automated_backup_policy.value.location, null)
      }
    }
    dynamic "secondary_config" {
      for_each = var.primary_cluster_name == null ? [] : [var.primary_cluster_name]
      content {
        primary_cluster_name = secondary_config.value
      }
    }
  }
  resource "google_alloydb_instance" "primary" {
    cluster           = google_alloydb_cluster.default.name
    instance_id       = try(var.primary_instance.instance_id, null)
    instance_type     = var.primary_cluster_name == null ? "PRIMARY" : "SECONDARY"
    availability_type = try(coalesce(var.primary_instance.availability_type), "REGIONAL")
    gce_zone          = try(var.primary_instance.gce_zone, null)
  }
  resource "google_alloydb_instance" "read_pool" {
    for_each          = { for r in var.read_pool_instance : r.instance_id => r }
    cluster           = google_alloydb_cluster.default.name
    instance_id       = each.key
    instance_type     = "READ_POOL"
    availability_type = try(coalesce(each.value.availability_type), "REGIONAL")
    read_pool_config {
      node_count = try(each.value.node_count, 1)
    }
  }

  output "cluster_id" { value = google_alloydb_cluster.default.id }
  output "cluster_name" { value = google_alloydb_cluster.default.name }
  output "primary_instance_id" { value = google_alloydb_instance.primary.id }
}

# Versions of objects are kept only where the map names the bucket.
module "terraform-google-modules/cloud-storage/google" {
  variable "names" { default = [] }
  variable "prefix" { default = "" }
  variable "project_id" { default = null }
  variable "location" { default = "EU" }
  variable "versioning" { default = {} }
  variable "force_destroy" { default = {} }

  resource "google_storage_bucket" "buckets" {
    for_each      = toset(var.names)
    name          = trimprefix("${var.prefix}-${lower(each.value)}", "-")
    project       = var.project_id
    location      = var.location
    force_destroy = try(tobool(lookup(var.force_destroy, lower(each.value), false)), false)
    versioning {
      enabled = try(tobool(lookup(var.versioning, lower(each.value), false)), false)
    }
  }

  output "bucket" { value = try(values(google_storage_bucket.buckets)[0], null) }
  output "buckets" { value = values(google_storage_bucket.buckets) }
  output "buckets_map" { value = google_storage_bucket.buckets }
  output "name" { value = try(values(google_storage_bucket.buckets)[0].name, null) }
  output "names" { value = { for k, b in google_storage_bucket.buckets : k => b.name } }
  output "names_list" { value = [for b in google_storage_bucket.buckets : b.name] }
  output "url" { value = try(values(google_storage_bucket.buckets)[0].url, null) }
}

module "terraform-google-modules/pubsub/google" {
  variable "project_id" { default = null }
  variable "topic" { default = null }
  variable "create_topic" { default = true }
  variable "topic_message_storage_policy" { default = null }
  variable "message_storage_policy" { default = {} }
  variable "topic_kms_key_name" { default = null }
  variable "pull_subscriptions" { default = [] }
  variable "push_subscriptions" { default = [] }

  resource "google_pubsub_topic" "topic" {
    count        = var.create_topic ? 1 : 0
    name         = var.topic
    project      = var.project_id
    kms_key_name = var.topic_kms_key_name
    dynamic "message_storage_policy" {
      for_each = try(length(var.message_storage_policy) > 0, false) ? [var.message_storage_policy] : []
      content {
        allowed_persistence_regions = message_storage_policy.value.allowed_persistence_regions
      }
    }
  }
  resource "google_pubsub_subscription" "subscriptions" {
    for_each = { for s in concat(var.pull_subscriptions, var.push_subscriptions) : s.name => s }
    name     = each.key
    topic    = try(google_pubsub_topic.topic[0].name, var.topic)
  }

  output "topic" { value = try(google_pubsub_topic.topic[0].name, var.topic) }
  output "id" { value = try(google_pubsub_topic.topic[0].id, null) }
  output "subscription_names" { value = [for s in google_pubsub_subscription.subscriptions : s.name] }
}

module "terraform-google-modules/bigquery/google" {
  variable "dataset_id" { default = null }
  variable "project_id" { default = null }
  variable "location" { default = "US" }
  variable "delete_contents_on_destroy" { default = null }
  variable "deletion_protection" { default = false }

  resource "google_bigquery_dataset" "main" {
    dataset_id                 = var.dataset_id
    project                    = var.project_id
    location                   = var.location
    delete_contents_on_destroy = var.delete_contents_on_destroy
  }

  output "bigquery_dataset" { value = google_bigquery_dataset.main }
}

module "terraform-google-modules/kms/google" {
  variable "project_id" { default = null }
  variable "location" { default = null }
  variable "keyring" { default = null }
  variable "keys" { default = [] }

  resource "google_kms_key_ring" "key_ring" {
    name     = var.keyring
    project  = var.project_id
    location = var.location
  }
  resource "google_kms_crypto_key" "key" {
    count    = length(var.keys)
    name     = var.keys[count.index]
    key_ring = google_kms_key_ring.key_ring.id
  }

  output "keyring" { value = google_kms_key_ring.key_ring.id }
  output "keys" { value = { for k in google_kms_crypto_key.key : k.name => k.id } }
}

module "GoogleCloudPlatform/secret-manager/google" {
  variable "project_id" { default = null }
  variable "secrets" { default = [] }
  variable "user_managed_replication" { default = {} }
  variable "automatic_replication" { default = {} }

  resource "google_secret_manager_secret" "secrets" {
    for_each  = { for s in var.secrets : s.name => s }
    secret_id = each.key
    project   = var.project_id
    replication {
      dynamic "user_managed" {
        for_each = try([coalescelist(var.user_managed_replication[each.key])], [])
        content {
          dynamic "replicas" {
            for_each = user_managed.value
            content {
              location = replicas.value.location
            }
          }
        }
      }
    }
  }

  output "secret_names" { value = [for s in google_secret_manager_secret.secrets : s.name] }
  output "secret_versions" { value = [for s in google_secret_manager_secret.secrets : s.id] }
}

module "GoogleCloudPlatform/cloud-run/google//modules/v2" {
  variable "service_name" { default = null }
  variable "project_id" { default = null }
  variable "location" { default = null }
  variable "containers" { default = [] }
  variable "ingress" { default = "INGRESS_TRAFFIC_ALL" }
  variable "template_scaling" { default = null }
  variable "service_scaling" { default = null }

  resource "google_cloud_run_v2_service" "main" {
    name     = var.service_name
    project  = var.project_id
    location = var.location
    ingress  = var.ingress
    template {
      dynamic "containers" {
        for_each = var.containers
        content {
          image = try(containers.value.container_image, null)
          dynamic "env" {
            for_each = try(containers.value.env_vars, {})
            content {
              name  = env.key
              value = env.value
            }
          }
        }
      }
      dynamic "scaling" {
        for_each = var.template_scaling == null ? [] : [var.template_scaling]
        content {
          min_instance_count = try(scaling.value.min_instance_count, null)
          max_instance_count = try(scaling.value.max_instance_count, null)
        }
      }
    }
  }

  output "service_name" { value = google_cloud_run_v2_service.main.name }
  output "service_id" { value = google_cloud_run_v2_service.main.id }
  output "service_uri" { value = google_cloud_run_v2_service.main.uri }
  output "location" { value = var.location }
}

module "GoogleCloudPlatform/cloud-functions/google" {
  variable "function_name" { default = null }
  variable "project_id" { default = null }
  variable "location" { default = null }
  variable "function_location" { default = null }
  variable "event_trigger" { default = null }
  variable "service_config" { default = {} }

  resource "google_cloudfunctions2_function" "function" {
    name     = var.function_name
    project  = var.project_id
    location = try(coalesce(var.location, var.function_location), null)
    dynamic "event_trigger" {
      for_each = var.event_trigger == null ? [] : [var.event_trigger]
      content {
        event_type   = try(event_trigger.value.event_type, null)
        pubsub_topic = try(event_trigger.value.pubsub_topic, null)
      }
    }
  }

  output "function_uri" { value = google_cloudfunctions2_function.function.service_config[0].uri }
  output "function_name" { value = google_cloudfunctions2_function.function.name }
}

module "terraform-google-modules/event-function/google" "terraform-google-modules/scheduled-function/google" {
  variable "name" { default = null }
  variable "function_name" { default = null }
  variable "project_id" { default = null }
  variable "region" { default = null }
  variable "event_trigger" { default = null }

  resource "google_cloudfunctions_function" "main" {
    name    = try(coalesce(var.name, var.function_name), null)
    project = var.project_id
    region  = var.region
    dynamic "event_trigger" {
      for_each = var.event_trigger == null ? [] : [var.event_trigger]
      content {
        event_type = try(event_trigger.value.event_type, null)
        resource   = try(event_trigger.value.resource, null)
      }
    }
  }

  output "name" { value = google_cloudfunctions_function.main.name }
  output "https_trigger_url" { value = google_cloudfunctions_function.main.https_trigger_url }
}

# Autopilot has no zonal clusters.
module "terraform-google-modules/kubernetes-engine/google//modules/beta-autopilot-private-cluster" "terraform-google-modules/kubernetes-engine/google//modules/beta-autopilot-public-cluster" "terraform-google-modules/kubernetes-engine/google//modules/gke-autopilot-cluster" {
  variable "project_id" { default = null }
  variable "name" { default = "" }
  variable "region" { default = null }
  variable "location" { default = null }
  variable "deletion_protection" { default = true }
  variable "release_channel" { default = "REGULAR" }

  resource "google_container_cluster" "primary" {
    name                = var.name
    project             = var.project_id
    location            = try(coalesce(var.location, var.region), null)
    enable_autopilot    = true
    deletion_protection = var.deletion_protection
  }

  output "cluster_id" { value = google_container_cluster.primary.id }
  output "name" { value = google_container_cluster.primary.name }
  output "endpoint" { value = google_container_cluster.primary.endpoint }
  output "ca_certificate" { value = google_container_cluster.primary.master_auth[0].cluster_ca_certificate }
  output "location" { value = google_container_cluster.primary.location }
}

module "terraform-google-modules/kubernetes-engine/google//modules/gke-standard-cluster" {
  variable "project_id" { default = null }
  variable "name" { default = null }
  variable "location" { default = null }
  variable "node_locations" { default = null }
  variable "initial_node_count" { default = 0 }
  variable "remove_default_node_pool" { default = true }
  variable "deletion_protection" { default = false }

  resource "google_container_cluster" "main" {
    name                     = var.name
    project                  = var.project_id
    location                 = var.location
    node_locations           = var.node_locations
    initial_node_count       = var.initial_node_count
    remove_default_node_pool = var.remove_default_node_pool
    deletion_protection      = var.deletion_protection
  }

  output "cluster_id" { value = google_container_cluster.main.id }
  output "cluster_name" { value = google_container_cluster.main.name }
  output "endpoint" { value = google_container_cluster.main.endpoint }
}

module "terraform-google-modules/kubernetes-engine/google//modules/gke-node-pool" {
  variable "project_id" { default = null }
  variable "name" { default = null }
  variable "cluster" { default = null }
  variable "location" { default = null }
  variable "node_locations" { default = null }
  variable "node_count" { default = 1 }
  variable "initial_node_count" { default = null }
  variable "autoscaling" { default = null }
  variable "management" { default = null }

  resource "google_container_node_pool" "main" {
    name               = var.name
    project            = var.project_id
    cluster            = var.cluster
    location           = var.location
    node_locations     = var.node_locations
    node_count         = var.autoscaling == null ? var.node_count : null
    initial_node_count = var.initial_node_count
    dynamic "autoscaling" {
      for_each = var.autoscaling == null ? [] : [var.autoscaling]
      content {
        min_node_count       = try(autoscaling.value.min_node_count, null)
        max_node_count       = try(autoscaling.value.max_node_count, null)
        total_min_node_count = try(autoscaling.value.total_min_node_count, null)
        total_max_node_count = try(autoscaling.value.total_max_node_count, null)
      }
    }
  }

  output "id" { value = google_container_node_pool.main.id }
}
