# AWS operations: keys, secrets, monitoring, deployment and automation.

# --- keys

resource "aws_kms_key" "aws_kms_external_key" {
  role     = "key"
  platform = "kms"
  scope    = "region"
  survival = "regional"

  facts {
    # a key of several regions may have its replicas elsewhere
    multi_region_key = self.multi_region == true ? null : false
  }
  fix "key" {
    say = "Set multi_region = true in ${address}, and add an aws_kms_replica_key in the second region; a key that exists must be made anew."
  }
  source = "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html"
}

resource "aws_kms_replica_key" "aws_kms_replica_external_key" {
  role       = "key"
  platform   = "kms"
  scope      = "region"
  survival   = "regional"
  replicates = self.primary_key_arn

  amend {
    targets = self.primary_key_arn
    facts   = { multi_region_key = true }
  }
  facts {
    multi_region_key = true
  }
}

resource "aws_kms_alias" {
  passes_to  = [self.target_key_id, self.target_key_arn]
  identifies = ["name"]
}

resource "aws_kms_grant" "aws_kms_ciphertext" {
  passes_to = self.key_id
}

# --- secrets and parameters

resource "aws_secretsmanager_secret" {
  role         = "secret"
  platform     = "secretsmanager"
  scope        = "region"
  survival     = "regional"
  encrypted_by = [self.kms_key_id, self.replica[*].kms_key_id]
  identifies   = ["name", "name_prefix"]

  facts {
    multi_region_key = length(self.replica) > 0
  }
  fix "key" {
    say = "Add replica { region = ... } for the second region to ${address}."
  }
  source = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html"
}

# A secret that holds an address leads to what has it.
resource "aws_secretsmanager_secret_version" {
  passes_to = self.secret_id

  edge "needs" {
    from = self.secret_id
    to   = hosts(self.secret_string)
  }
}

resource "aws_secretsmanager_secret_rotation" {
  passes_to = self.secret_id
}

resource "aws_ssm_parameter" {
  role         = self.type == "SecureString" ? "secret" : null
  platform     = "ssm"
  scope        = "region"
  survival     = "regional"
  passes_to    = hosts([self.value, self.insecure_value])
  encrypted_by = self.key_id
  identifies   = ["name"]

  facts {
    multi_region_key = false
  }
  fix "key" {
    say = "Create the parameter in the second region too, or keep it in an aws_secretsmanager_secret with a replica."
  }
}

resource "aws_appconfig_configuration_profile" {
  passes_to = self.location_uri
}

resource "aws_appconfig_hosted_configuration_version" {
  passes_to = hosts(self.content)
}

# --- monitoring

resource "aws_cloudwatch_metric_alarm" {
  locals {
    # an alarm that only reboots or recovers its machine tells nobody
    heals = [for a in coalesce(self.alarm_actions, []) : a if try(length(regex("^arn:[^:]*:automate:", a)) > 0, false)]
  }
  role       = "monitor"
  platform   = "cloudwatch"
  scope      = "region"
  survival   = "regional"
  display    = coalesce(self.alarm_name, name)
  identifies = ["alarm_name"]

  edge "watched_by" {
    when = length(local.heals) == 0 || length(local.heals) < length(self.alarm_actions)
    from = [self.dimensions, flatten(self.metric_query[*].metric[*].dimensions)]
  }
  fix "region" {
    say = "Watch the service from outside too: an aws_route53_health_check, or an alarm in another region."
  }
  source = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/disaster-recovery-resiliency.html"
}

resource "aws_cloudwatch_composite_alarm" {
  role       = "monitor"
  platform   = "cloudwatch"
  scope      = "region"
  survival   = "regional"
  needs      = self.alarm_rule
  identifies = ["alarm_name"]
}

resource "aws_cloudwatch_dashboard" {
  role       = "monitor"
  platform   = "cloudwatch"
  scope      = "region"
  survival   = "regional"
  identifies = ["dashboard_name"]

  edge "watched_by" {
    from = self.dashboard_body
  }
}

resource "aws_synthetics_canary" {
  role       = "monitor"
  platform   = "synthetics"
  scope      = "region"
  within     = self.vpc_config[*].subnet_ids
  survival   = "regional"
  identifies = ["name"]

  edge "watched_by" {
    from = hosts(self.run_config[*].environment_variables)
  }
}

resource "aws_prometheus_workspace" "aws_grafana_workspace" {
  role     = "monitor"
  platform = type == "aws_grafana_workspace" ? "grafana" : "prometheus"
  scope    = "region"
  survival = "regional"
}

resource "aws_internetmonitor_monitor" {
  role     = "monitor"
  platform = "cloudwatch"
  scope    = "region"
  survival = "regional"

  edge "watched_by" {
    from = self.resources
  }
}

# --- roll-outs

resource "aws_codedeploy_deployment_config" {
  identifies = ["deployment_config_name"]
}

resource "aws_codedeploy_deployment_group" {
  locals {
    config  = coalesce(self.deployment_config_name, "CodeDeployDefault.OneAtATime")
    own     = named("aws_codedeploy_deployment_config", self.deployment_config_name)
    healthy = follow(local.own, "minimum_healthy_hosts.value")
    # containers and functions shift traffic: at once by default
    whole = follow(local.own, "traffic_routing_config.type")
    undo  = anytrue(self.auto_rollback_configuration[*].enabled)
    ready = anytrue([for s in self.deployment_style : s.deployment_option == "WITH_TRAFFIC_CONTROL" && s.deployment_type == "BLUE_GREEN"])
  }
  role          = "automation"
  platform      = "codedeploy"
  scope         = "region"
  survival      = "regional"
  display       = coalesce(self.deployment_group_name, name)

  edge "controlled_by" {
    from = [named("aws_autoscaling_group", self.autoscaling_groups), named("aws_ecs_service", self.ecs_service[*].service_name)]
  }
  facts {
    can_deploy         = true
    rolls_back         = local.undo
    deploy_all_at_once = length(local.healthy) > 0 ? anytrue([for v in local.healthy : v == 0]) : length(local.whole) > 0 ? anytrue([for t in local.whole : t == "AllAtOnce"]) : can(regex("AllAtOnce", local.config)) ? (local.ready ? null : true) : can(regex("^CodeDeployDefault", local.config)) ? false : null
  }
  fix "rollout" {
    say = "Set deployment_config_name = \"CodeDeployDefault.HalfAtATime\" or \"CodeDeployDefault.OneAtATime\" in ${address}."
  }
  fix "rollback" {
    say = "Add auto_rollback_configuration { enabled = true, events = [\"DEPLOYMENT_FAILURE\"] } to ${address}."
    set = { "auto_rollback_configuration.enabled" = "true", "auto_rollback_configuration.events" = "[\"DEPLOYMENT_FAILURE\"]" }
  }
  source = "https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html"
}

resource "aws_codepipeline" "aws_codebuild_project" {
  role       = "automation"
  platform   = type == "aws_codepipeline" ? "codepipeline" : "codebuild"
  scope      = "region"
  survival   = "regional"
  identifies = ["name"]
}

# --- software that one definition puts on many machines

resource "aws_ssm_association" {
  locals {
    text = join(" ", compact([self.name, self.association_name, self.parameters.name, self.parameters.commands]))
    # documents of AWS that update an agent on their own
    updates = can(regex("^AWS-Update|^AWS-ConfigureAWSPackage$", self.name)) && self.schedule_expression != null
    tagged  = [for t in self.targets : t if startswith(t.key, "tag:")]
    paced   = self.max_concurrency != null
  }
  role       = "automation"
  platform   = "ssm"
  scope      = "region"
  survival   = "regional"
  identifies = ["association_name"]
  texts      = [local.text]

  amend {
    for_each = local.tagged
    selector = { labels = { (trimprefix(each.value.key, "tag:")) = each.value.values[0] } }
    software = [self.parameters.name]
  }
  amend {
    targets  = [for t in self.targets : t.values if t.key == "InstanceIds"]
    software = [self.parameters.name]
  }
  facts {
    auto_updates = local.updates && self.parameters.version == null ? (local.paced ? null : true) : false
  }
  fix "pin" {
    say = "Pin the version in parameters of ${address}, and set max_concurrency to a part of the fleet."
  }
}

resource "aws_ssm_document" {
  locals {
    operator = can(regex("(?i)failoverglobalcluster|promotereadreplica|updateroutingcontrol|changeresourcerecordsets|fail-?_?over", join(" ", compact([name, self.name, self.content]))))
  }
  role       = self.document_type == "Automation" && local.operator ? "automation" : null
  platform   = "ssm"
  scope      = "region"
  survival   = "regional"
  identifies = ["name"]

  edge "failed_over_by" {
    when = self.document_type == "Automation" && local.operator
    from = self.content
  }
}

# A service's own goals for recovery, and its drills: nothing that runs.
resource "aws_fis_experiment_template" "aws_resiliencehub_resiliency_policy" {}

# --- identity

resource "aws_directory_service_directory" {
  role       = "endpoint"
  platform   = "directory"
  scope      = "region"
  within     = self.vpc_settings[*].subnet_ids
  survival   = "any"
  identifies = ["name"]
}

resource "aws_directory_service_region" {
  passes_to = self.directory_id
}

resource "aws_ami_copy" "aws_acm_certificate" "aws_iam_role" "aws_wafv2_web_acl" "aws_vpc" "aws_internet_gateway" {}
