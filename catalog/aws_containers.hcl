# AWS containers: clusters, their nodes, and services on ECS.

# --- ECS

resource "aws_ecs_cluster" {
  role       = "cluster"
  platform   = "ecs"
  scope      = "region"
  survival   = "regional"
  identifies = ["name"]
}

# What runs on a provider of capacity runs on its group.
resource "aws_ecs_capacity_provider" {
  within     = self.auto_scaling_group_provider[*].auto_scaling_group_arn
  identifies = ["name"]
}

resource "aws_ecs_cluster_capacity_providers" {
  amend {
    targets = named("aws_ecs_cluster", self.cluster_name)
    within  = [for p in self.capacity_providers : named("aws_ecs_capacity_provider", p) if !contains(["FARGATE", "FARGATE_SPOT"], p)]
  }
}

resource "aws_ecs_task_definition" {
  identifies = ["family"]
  passes_to = [
    hosts(self.container_definitions), flatten(self.volume[*].efs_volume_configuration[*].file_system_id),
    flatten(self.volume[*].fsx_windows_file_server_volume_configuration[*].file_system_id),
  ]
}

resource "aws_ecs_service" {
  locals {
    task       = named("aws_ecs_task_definition", self.task_definition)
    containers = flatten([for d in follow(local.task, "container_definitions") : jsondecode(d)])
    subnets    = flatten(self.network_configuration[*].subnets)
    providers  = self.capacity_provider_strategy[*].capacity_provider
    # the oldest spelling of the launch type is none
    fargate  = self.launch_type == "FARGATE" || (length(local.providers) > 0 && alltrue([for p in local.providers : contains(["FARGATE", "FARGATE_SPOT"], p)]))
    daemon   = self.scheduling_strategy == "DAEMON"
    rolling  = contains(["ECS"], coalesce(self.deployment_controller[0].type, "ECS"))
    balanced = length(self.load_balancer) > 0
    listens  = anytrue([for c in local.containers : length(c.portMappings) > 0])
    placed   = self.ordered_placement_strategy
    breaker  = anytrue([for b in self.deployment_circuit_breaker : b.enable && b.rollback])
    alarms   = anytrue([for a in self.alarms : a.enable && a.rollback])
    desired  = local.daemon ? null : self.desired_count
  }
  role           = "workload"
  platform       = "ecs"
  network_groups = self.network_configuration[*].security_groups
  scope          = "region"
  within         = length(local.subnets) > 0 || length(self.network_configuration) > 0 ? local.subnets : length(local.providers) > 0 ? named("aws_ecs_capacity_provider", local.providers) : named("aws_ecs_cluster", self.cluster)
  # unset, it is sized elsewhere
  units   = { min = local.desired, desired = local.desired, max = local.desired, group = true }
  display = coalesce(self.name, name)
  egress  = local.subnets

  member_of     = [named("aws_lb_target_group", self.load_balancer[*].target_group_arn), named("aws_elb", self.load_balancer[*].elb_name)]
  needs         = local.task
  controlled_by = named("aws_ecs_cluster", self.cluster)

  edge "needs" {
    to    = follow(named("aws_ecs_capacity_provider", local.providers), "auto_scaling_group_provider.auto_scaling_group_arn")
    group = "capacity"
    mode  = "share"
  }
  reached_by = self.service_registries[*].registry_arn
  software   = [for c in local.containers : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
  texts      = local.containers[*].image
  identifies = ["name"]

  facts {
    long_running = !local.daemon
    serves       = local.balanced ? true : length(self.service_connect_configuration) > 0 || length(self.service_registries) > 0 || local.listens ? true : null
    # a target group checks by default
    probed             = local.balanced ? true : anytrue([for c in local.containers : c.healthCheck != null])
    spread_zones       = anytrue([for s in local.placed : s.type == "spread" && strcontains(s.field, "availability-zone")]) || (length(local.subnets) > 0 && sites > 1) || self.availability_zone_rebalancing == "ENABLED" ? true : length(local.placed) > 0 && alltrue([for s in local.placed : s.type == "binpack"]) ? false : null
    spread_hosts       = local.fargate ? true : anytrue([for c in self.placement_constraints : c.type == "distinctInstance"]) || anytrue([for s in local.placed : s.type == "spread"]) ? true : null
    deploy_all_at_once = local.daemon || !local.rolling ? null : coalesce(self.deployment_minimum_healthy_percent, 100) == 0
    can_deploy         = local.rolling ? true : null
    rolls_back         = local.rolling ? local.breaker || local.alarms : null
    auto_updates       = anytrue([for c in local.containers : endswith(c.image, ":latest")])
  }
  fix "units" {
    say = "Set desired_count = 2 or more in ${address}; where an autoscaler decides, min_capacity of its aws_appautoscaling_target too."
    set = { desired_count = "2" }
  }
  fix "spread" {
    say = "Give network_configuration.subnets of ${address} subnets of two or more zones, or spread over attribute:ecs.availability-zone in ordered_placement_strategy."
  }
  fix "rollout" {
    say = "Set deployment_minimum_healthy_percent = 50 or more in ${address}."
    set = { deployment_minimum_healthy_percent = "50" }
  }
  fix "rollback" {
    say = "Add deployment_circuit_breaker { enable = true, rollback = true } to ${address}."
    set = { "deployment_circuit_breaker.enable" = "true", "deployment_circuit_breaker.rollback" = "true" }
  }
  fix "probe" {
    say = "Give the containers a healthCheck, or put the service behind a target group."
  }
  fix "pin" {
    say = "Name a version instead of latest in the images of the task definition."
  }
  source = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html"
}

resource "aws_ecs_task_set" {
  edge "routes" {
    from = self.load_balancer[*].target_group_arn
    to   = self.service
  }
}

# Sizes something that is declared elsewhere: its minimum is what counts.
resource "aws_appautoscaling_target" {
  locals {
    parts = split("/", self.resource_id)
  }
  passes_to = self.resource_id

  amend {
    when    = self.service_namespace == "ecs"
    targets = [self.resource_id, named("aws_ecs_service", local.parts[2])]
    units   = { min = self.min_capacity, max = self.max_capacity }
  }
  # readers of Aurora come in addition to the writer
  amend {
    when    = self.service_namespace == "rds" && self.min_capacity > 0
    targets = [self.resource_id, named("aws_rds_cluster", split(":", self.resource_id)[1])]
    facts   = { standby = true }
  }
}

resource "aws_appautoscaling_policy" {}

# --- EKS

# The control plane stands in several zones of its region, whatever the nodes do.
resource "aws_eks_cluster" {
  locals {
    auto = anytrue(self.compute_config[*].enabled)
  }
  role         = "cluster"
  platform     = "eks"
  scope        = "region"
  survival     = "regional"
  encrypted_by = flatten(self.encryption_config[*].provider[*].key_arn)
  identifies   = ["name"]

  # the cluster makes its own nodes, in all its subnets
  part "nodes" {
    when          = local.auto
    role          = "node-group"
    platform      = "ec2"
    scope         = "region"
    within        = flatten(self.vpc_config[*].subnet_ids)
    units         = { min = null, desired = null, max = null, group = true }
    controlled_by = this
  }
  facts {
    zone_redundant = true
  }
  source = "https://docs.aws.amazon.com/eks/latest/userguide/disaster-recovery-resiliency.html"
}

resource "aws_eks_node_group" {
  locals {
    size = self.scaling_config[0]
  }
  role          = "node-group"
  platform      = "ec2"
  scope         = "region"
  within        = self.subnet_ids
  units         = { min = local.size.min_size, desired = local.size.desired_size, max = local.size.max_size, group = true }
  display       = coalesce(self.node_group_name, self.node_group_name_prefix, name)
  tags          = merge(self.tags, self.labels, { "eks.amazonaws.com/nodegroup" = self.node_group_name })
  egress        = self.subnet_ids
  needs         = [self.launch_template[*].id, named("aws_launch_template", self.launch_template[*].name)]
  controlled_by = named("aws_eks_cluster", self.cluster_name)
  identifies    = ["node_group_name"]

  facts {
    deploy_all_at_once = anytrue([for u in self.update_config : u.max_unavailable_percentage == 100])
  }
  fix "spread" {
    say = "Give subnet_ids of ${address} subnets of two or more zones, or make one node group for each zone."
  }
  fix "units" {
    say = "Set scaling_config.min_size and desired_size to 2 or more in ${address}."
    set = { "scaling_config.min_size" = "2", "scaling_config.desired_size" = self.scaling_config[0].desired_size < 2 ? "2" : null, "scaling_config.max_size" = self.scaling_config[0].max_size < 2 ? "2" : null }
  }
  fix "rollout" {
    say = "Set update_config.max_unavailable_percentage to 33 in ${address}."
    set = self.update_config[0].max_unavailable == null ? { "update_config.max_unavailable_percentage" = "33" } : {}
  }
  source = "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html"
}

resource "aws_eks_fargate_profile" {
  role          = "node-group"
  platform      = "fargate"
  scope         = "region"
  within        = self.subnet_ids
  units         = { min = null, desired = null, max = null, group = true }
  egress        = self.subnet_ids
  controlled_by = named("aws_eks_cluster", self.cluster_name)
  identifies    = ["fargate_profile_name"]

  fix "spread" {
    say = "Give subnet_ids of ${address} subnets of two or more zones."
  }
}

resource "aws_eks_addon" "aws_eks_access_entry" "aws_eks_pod_identity_association" "aws_eks_identity_provider_config" {}

# --- images

resource "aws_ecr_repository" {
  role         = "registry"
  platform     = "ecr"
  scope        = "region"
  survival     = "regional"
  encrypted_by = self.encryption_configuration[*].kms_key
  identifies   = ["name"]

  facts {
    region_redundant = false
    force_destroy    = coalesce(self.force_delete, false)
  }
  fix "region" {
    say = "Add an aws_ecr_replication_configuration with the second region as destination, and pull each region's images from its own registry."
  }
  source = "https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html"
}

# It speaks of every repository of its region, or of those with a prefix.
resource "aws_ecr_replication_configuration" {
  locals {
    rules = flatten(self.replication_configuration[*].rule[*])
  }
  amend {
    for_each = local.rules
    when     = anytrue([for d in each.value.destination : d.region != region])
    targets  = [for x in named("aws_ecr_repository", "*") : x if length(each.value.repository_filter) == 0 || anytrue([for f in each.value.repository_filter : startswith(follow(x, "name")[0], f.filter)])]
    facts    = { region_redundant = true }
  }
}

resource "aws_ecrpublic_repository" {
  role       = "registry"
  platform   = "ecr-public"
  scope      = "global"
  identifies = ["repository_name"]
}

resource "aws_ecr_pull_through_cache_rule" "aws_ecr_lifecycle_policy" {}
