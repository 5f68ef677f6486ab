# Google Cloud: machines, groups of machines and clusters.

# --- machines

resource "google_compute_instance" "google_compute_instance_from_template" "google_compute_instance_from_machine_image" {
  role     = "compute"
  platform = "compute-engine"
  scope    = "zone"
  # without a zone all of them stand in the provider's
  zones      = [coalesce(self.zone, provider.zone)]
  host       = follow(self.scheduling[*].node_affinities[*].values, "name")[0]
  units      = contains(["TERMINATED", "SUSPENDED"], self.desired_status) ? 0 : 1
  tags       = self.labels
  reached_by = [self.network_interface[*].network_ip, self.network_interface[*].access_config[*].nat_ip]
  texts = [
    self.name, self.metadata_startup_script, self.metadata, self.labels, self.tags,
    self.boot_disk[*].initialize_params[*].image,
  ]
  needs = [
    self.metadata_startup_script, self.metadata, self.attached_disk[*].source, self.boot_disk[*].source,
    self.source_instance_template, self.labels, hosts([self.metadata_startup_script, self.metadata]),
  ]
  egress = [self.network_interface[*].subnetwork, self.network_interface[*].network]
  # tags are names, one namespace with nothing else
  network_groups = [self.tags, self.service_account[*].email]
  encrypted_by   = [self.boot_disk[*].kms_key_self_link, self.attached_disk[*].kms_key_self_link]
  source         = "terraform-provider-google documentation: google_compute_instance"

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${self.name}")) ? true : null
    packed_hosts = anytrue([for c in follow(self.resource_policies, "group_placement_policy.collocation") : c == "COLLOCATED"]) ? true : null
    spread_hosts = length(follow(self.resource_policies, "group_placement_policy.availability_domain_count")) > 0 ? true : null
  }
  fix "spread" {
    say = "Give the machines of ${address} different zones, or use google_compute_region_instance_group_manager."
  }
  fix "units" {
    say = "Use a google_compute_region_instance_group_manager with target_size = 2 or more instead of ${address}."
  }
  fix "spread_hosts" {
    say = "Replace collocation = \"COLLOCATED\" by availability_domain_count in the google_compute_resource_policy."
  }
  fix "managed" {
    say = "Use a forwarding rule with a backend service instead of a machine that balances."
  }
}

resource "google_compute_resource_policy" {}

resource "google_compute_reservation" {
  zones = [self.zone]
}

# What a template says, its machines say.
resource "google_compute_instance_template" "google_compute_region_instance_template" {
  passes_to = [
    self.metadata, self.metadata_startup_script, self.disk[*].source, self.disk[*].disk_encryption_key[*].kms_key_self_link,
    hosts([self.metadata_startup_script, self.metadata]),
  ]
}

data "google_compute_instance_template" {}

# --- groups

resource "google_compute_instance_group_manager" {
  locals {
    policy = self.update_policy[0]
  }
  role           = "compute"
  platform       = "compute-engine"
  scope          = "zone"
  zones          = [coalesce(self.zone, provider.zone)]
  units          = { min = self.target_size, desired = self.target_size, max = self.target_size, group = true }
  needs          = [self.version[*].instance_template]
  member_of      = [self.target_pools]
  texts_from     = self.version[*].instance_template
  texts          = [self.name, follow(self.version[*].instance_template, "metadata_startup_script"), follow(self.version[*].instance_template, "metadata")]
  egress         = [follow(self.version[*].instance_template, "network_interface.subnetwork")]
  network_groups = follow(self.version[*].instance_template, "tags", "service_account.email")
  source         = "https://cloud.google.com/compute/docs/instance-groups"

  defaults { target_size = 0 }
  facts {
    deploy_all_at_once = local.policy.type == "PROACTIVE" && (local.policy.max_unavailable_percent == 100 || local.policy.max_unavailable_fixed != null && self.target_size > 0 && local.policy.max_unavailable_fixed >= self.target_size)
    packed_hosts       = anytrue([for c in follow(follow(self.version[*].instance_template, "resource_policies"), "group_placement_policy.collocation") : c == "COLLOCATED"]) ? true : null
  }
  fix "spread" {
    say = "Use google_compute_region_instance_group_manager instead of ${address}."
  }
  fix "units" {
    say = "Set target_size, or min_replicas of its google_compute_region_autoscaler, to 2 or more in a google_compute_region_instance_group_manager."
  }
  fix "rollout" {
    say = "Set update_policy.max_unavailable_fixed to less than target_size in ${address}, and max_surge_fixed to 1 or more."
  }
}

resource "google_compute_region_instance_group_manager" {
  locals {
    policy = self.update_policy[0]
    shape  = self.distribution_policy_target_shape
  }
  role           = "compute"
  platform       = "compute-engine"
  scope          = "region"
  zones          = length(self.distribution_policy_zones) > 0 || self.distribution_policy_zones != null ? self.distribution_policy_zones : zones("google", region)
  chosen         = local.shape == "ANY_SINGLE_ZONE"
  units          = { min = self.target_size, desired = self.target_size, max = self.target_size, group = true }
  needs          = [self.version[*].instance_template]
  member_of      = [self.target_pools]
  texts_from     = self.version[*].instance_template
  texts          = [self.name, follow(self.version[*].instance_template, "metadata_startup_script"), follow(self.version[*].instance_template, "metadata")]
  egress         = [follow(self.version[*].instance_template, "network_interface.subnetwork")]
  network_groups = follow(self.version[*].instance_template, "tags", "service_account.email")
  source         = "https://cloud.google.com/compute/docs/instance-groups/regional-migs"

  defaults { target_size = 0 }
  facts {
    deploy_all_at_once = local.policy.type == "PROACTIVE" && (local.policy.max_unavailable_percent == 100 || local.policy.max_unavailable_fixed != null && self.target_size > 0 && local.policy.max_unavailable_fixed >= self.target_size)
  }
  fix "spread" {
    say = "Name two zones or more in distribution_policy_zones of ${address}, or leave it out, with distribution_policy_target_shape = \"EVEN\"."
  }
  fix "units" {
    say = "Set target_size, or min_replicas of its google_compute_region_autoscaler, to 2 or more for ${address}."
    set = self.target_size < 2 ? { target_size = "2" } : {}
  }
  fix "rollout" {
    say = "Set update_policy.max_unavailable_fixed to the number of zones, or 0 with max_surge_fixed, in ${address}."
  }
}

# An unmanaged group is the list of its machines.
resource "google_compute_instance_group" {
  passes_to = [self.instances]
}

resource "google_compute_instance_group_membership" {
  reached_by = [self.instance_group]
  passes_to  = [self.instance]
}

resource "google_compute_autoscaler" "google_compute_region_autoscaler" {
  locals {
    policy = self.autoscaling_policy[0]
  }
  amend {
    when    = local.policy.mode != "OFF"
    targets = self.target
    units   = { min = local.policy.min_replicas, desired = local.policy.min_replicas, max = local.policy.max_replicas, group = true }
  }
}

resource "google_compute_health_check" "google_compute_region_health_check" "google_compute_http_health_check" "google_compute_https_health_check" {}

# --- clusters: a location of the shape of a zone makes a zonal control plane

resource "google_container_cluster" {
  locals {
    place  = coalesce(self.location, provider.zone, provider.region)
    zonal  = can(regex("-[a-z]$", local.place))
    window = length(self.maintenance_policy) > 0
    # node counts are per zone; a zonal cluster's own zone is always one of them
    nodes = local.zonal ? distinct(concat([local.place], self.node_locations)) : self.node_locations != null ? self.node_locations : zones("google", region)
  }
  role       = "cluster"
  platform   = "gke"
  scope      = local.zonal ? "zone" : "region"
  zones      = local.zonal ? [local.place] : self.node_locations
  survival   = local.zonal ? "single" : "regional"
  tags       = self.resource_labels
  identifies = ["endpoint"]
  source     = "https://cloud.google.com/kubernetes-engine/docs/concepts/types-of-clusters"

  encrypted_by = [self.database_encryption[*].key_name]
  part "default" {
    when          = self.remove_default_node_pool != true && self.enable_autopilot != true && length(self.node_pool) == 0
    role          = "node-group"
    platform      = "gke"
    scope         = length(local.nodes) > 1 ? "region" : "zone"
    zones         = local.nodes
    units         = { min = self.initial_node_count, desired = self.initial_node_count, max = self.initial_node_count, group = true, per_site = true }
    controlled_by = [this]
    egress        = [self.subnetwork, self.network]
    fix "spread" {
      say = "Make ${address} regional: set location to a region, or name two zones or more in node_locations."
    }
  }
  part "autopilot" {
    when          = self.enable_autopilot == true
    role          = "node-group"
    platform      = "gke"
    scope         = "region"
    zones         = local.nodes
    units         = null
    controlled_by = [this]
    egress        = [self.subnetwork, self.network]
  }
  part "pool" {
    for_each = self.node_pool
    role     = "node-group"
    platform = "gke"
    scope    = length(each.value.node_locations != null ? each.value.node_locations : local.nodes) > 1 ? "region" : "zone"
    zones    = each.value.node_locations != null ? each.value.node_locations : local.nodes
    units = {
      min      = length(each.value.autoscaling) > 0 ? coalesce(each.value.autoscaling[0].min_node_count, 0) : coalesce(each.value.node_count, each.value.initial_node_count)
      desired  = coalesce(each.value.node_count, each.value.initial_node_count, each.value.autoscaling[0].min_node_count)
      max      = length(each.value.autoscaling) > 0 ? each.value.autoscaling[0].max_node_count : coalesce(each.value.node_count, each.value.initial_node_count)
      group    = true
      per_site = true
    }
    tags          = each.value.node_config[0].labels
    controlled_by = [this]
    egress        = [self.subnetwork, self.network]
    facts { packed_hosts = each.value.placement_policy[0].type == "COMPACT" ? true : null }
  }

  fix "spread" {
    say = "Set location to a region instead of a zone in ${address}."
  }
}

data "google_container_cluster" {}

resource "google_container_node_pool" {
  locals {
    place   = coalesce(self.location, follow(self.cluster, "location")[0], provider.zone, provider.region)
    zonal   = can(regex("-[a-z]$", local.place))
    nodes   = self.node_locations != null ? self.node_locations : follow(self.cluster, "node_locations")
    zones   = local.zonal ? distinct(concat(self.node_locations != null ? [] : [local.place], local.nodes)) : length(local.nodes) > 0 ? local.nodes : zones("google", region)
    scaling = self.autoscaling[0]
    total   = local.scaling.total_min_node_count != null || local.scaling.total_max_node_count != null
    # where neither is set the provider makes one node a zone
    count = coalesce(self.node_count, self.initial_node_count)
  }
  role     = "node-group"
  platform = "gke"
  region   = can(regex("-[a-z]$", local.place)) ? region_of(local.place) : local.place
  scope    = length(local.zones) > 1 ? "region" : "zone"
  zones    = local.zones
  units = {
    min      = length(self.autoscaling) > 0 ? coalesce(local.scaling.total_min_node_count, local.scaling.min_node_count, 0) : local.count
    desired  = local.total ? coalesce(self.node_count, local.scaling.total_min_node_count) : coalesce(local.count, local.scaling.min_node_count)
    max      = length(self.autoscaling) > 0 ? coalesce(local.scaling.total_max_node_count, local.scaling.max_node_count) : local.count
    group    = true
    per_site = !local.total
  }
  tags          = merge(self.node_config[0].labels, { "cloud.google.com/gke-nodepool" = self.name })
  controlled_by = [self.cluster]
  egress        = [follow(self.cluster, "subnetwork"), follow(self.cluster, "network")]
  source        = "terraform-provider-google documentation: google_container_node_pool"

  facts {
    packed_hosts = self.placement_policy[0].type == "COMPACT" ? true : null
    # chosen, and neither a channel nor a window tells when
    auto_updates = self.management[0].auto_upgrade == true && length(follow(self.cluster, "name")) > 0 && length([for c in follow(self.cluster, "release_channel.channel") : c if c != "UNSPECIFIED"]) == 0 && length(follow(self.cluster, "maintenance_policy")) == 0 ? true : null
  }
  fix "spread" {
    say = "Name two zones or more in node_locations of ${address}, or remove it in a regional cluster."
  }
  fix "units" {
    say = "Set node_count, or autoscaling.min_node_count, so that two nodes or more remain."
  }
  fix "spread_hosts" {
    say = "Remove placement_policy { type = \"COMPACT\" } from ${address}."
  }
  fix "pin" {
    say = "Give the google_container_cluster of ${address} a release_channel and a maintenance_policy window."
  }
}

resource "google_gke_hub_membership" {
  passes_to = [self.endpoint[*].gke_cluster[*].resource_link]
}

resource "google_gke_hub_feature" "google_gke_hub_feature_membership" "google_gke_hub_fleet" {}
