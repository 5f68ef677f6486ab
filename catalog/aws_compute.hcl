# AWS machines and groups of machines, functions and managed runtimes.

# --- machines

resource "aws_instance" {
  locals {
    groups  = follow(named("aws_placement_group", self.placement_group), "strategy")
    label   = join(" ", compact([name, self.tags.Name, self.tags.Role, self.tags.role]))
    profile = self.launch_template[*].id
  }
  role           = "compute"
  platform       = "ec2"
  network_groups = [self.vpc_security_group_ids, self.security_groups]
  scope          = "zone"
  zones          = [self.availability_zone]
  within = [
    self.availability_zone == null ? self.subnet_id : null,
    self.network_interface[*].network_interface_id,
    self.primary_network_interface[*].network_interface_id,
    self.host_id,
  ]
  host       = self.host_id
  units      = 1
  tags       = merge(provider.default_tags[0].tags, self.tags)
  texts      = [self.user_data, try(base64decode(self.user_data_base64), self.user_data_base64), self.ami, name, self.tags.Name, follow([self.user_data, self.user_data_base64], "template", "part.content")]
  egress     = self.subnet_id
  reached_by = [self.network_interface[*].network_interface_id, self.primary_network_interface[*].network_interface_id]

  needs        = [hosts([self.user_data, try(base64decode(self.user_data_base64), self.user_data_base64)]), self.launch_template[*].id, named("aws_launch_template", self.launch_template[*].name)]
  encrypted_by = [self.root_block_device[*].kms_key_id, self.ebs_block_device[*].kms_key_id]

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump.?(host|box|server)|runner|jenkins|build(er|.?(agent|server|host))", local.label))
    packed_hosts = contains(local.groups, "cluster")
    spread_hosts = contains(local.groups, "spread") ? true : null
  }
  fix "units" {
    say = "Run it as an aws_autoscaling_group of two or more, with vpc_zone_identifier over two zones."
  }
  fix "spread" {
    say = "Give each instance of ${address} a subnet of another zone: subnet_id = element(SUBNETS, count.index)."
  }
  fix "per_zone" {
    say = "Run a machine like ${address}, or better an aws_nat_gateway, in each zone, and lead each zone's route table to its own."
  }
  fix "spread_hosts" {
    say = "Use an aws_placement_group with strategy = \"spread\" for ${address}, or none."
  }
  fix "managed" {
    say = "Put an aws_lb over two zones in its place."
  }
  source = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html"
}

resource "aws_spot_instance_request" {
  role     = "compute"
  platform = "ec2"
  scope    = "zone"
  zones    = [self.availability_zone]
  within   = [self.availability_zone == null ? self.subnet_id : null]
  units    = 1
  tags     = merge(provider.default_tags[0].tags, self.tags)
  texts    = [self.user_data, self.ami, name, self.tags.Name]
  egress   = self.subnet_id
  needs    = hosts([self.user_data, try(base64decode(self.user_data_base64), self.user_data_base64)])

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump.?(host|box|server)|runner|jenkins|build(er|.?(agent|server|host))", "${name} ${coalesce(self.tags.Name, "-")}"))
  }
  fix "units" {
    say = "Run it as an aws_autoscaling_group of two or more over two zones."
  }
}

# A machine that is kept stopped does no work until somebody starts it.
resource "aws_ec2_instance_state" {
  amend {
    when    = self.state == "stopped"
    targets = self.instance_id
    units   = { min = 0, desired = 0, max = 0 }
  }
}

resource "aws_ec2_host" {
  scope = "host"
  zones = [self.availability_zone]
}

resource "aws_placement_group" {
  identifies = ["name"]
}

resource "aws_ec2_capacity_reservation" {
  zones = [self.availability_zone]
}

# --- what machines are made from

resource "aws_launch_template" {
  identifies = ["name", "name_prefix"]
  passes_to  = hosts(try(base64decode(self.user_data), self.user_data))
}

resource "aws_launch_configuration" {
  identifies = ["name", "name_prefix"]
  passes_to  = hosts([self.user_data, try(base64decode(self.user_data_base64), self.user_data_base64)])
}

# --- groups

resource "aws_autoscaling_group" {
  locals {
    templates = [
      self.launch_template[*].id,
      named("aws_launch_template", self.launch_template[*].name),
      self.mixed_instances_policy[*].launch_template[*].launch_template_specification[*].launch_template_id,
      named("aws_launch_template", self.mixed_instances_policy[*].launch_template[*].launch_template_specification[*].launch_template_name),
      named("aws_launch_configuration", self.launch_configuration),
    ]
    data    = follow(local.templates, "user_data", "user_data_base64")
    groups  = follow(concat(named("aws_placement_group", self.placement_group), named("aws_placement_group", follow(local.templates, "placement.group_name", "placement_group"))), "strategy")
    tags    = { for t in concat(self.tag[*], self.tags[*]) : t.key => t.value if t.key != null }
    scripts = [for d in concat(local.data, follow(local.data, "template", "part.content")) : try(base64decode(d), d)]
    # a script joins its machine to a cluster of ECS or EKS, by reference or by name
    ecs      = only("aws_ecs_cluster", [local.data, named("aws_ecs_cluster", [for s in local.scripts : regex("ECS_CLUSTER=[\"']?([A-Za-z0-9_-]+)", s)[0]])])
    eks      = only("aws_eks_cluster", [local.data, named("aws_eks_cluster", [for s in local.scripts : regex("/etc/eks/bootstrap\\.sh[ \t]+[\"']?([A-Za-z0-9_-]+)", s)[0]])])
    joins    = flatten([local.ecs, local.eks])
    clusters = [for k, v in local.tags : trimprefix(k, "kubernetes.io/cluster/") if startswith(k, "kubernetes.io/cluster/")]
    anywhere = self.vpc_zone_identifier == null && self.availability_zones == null
    bastion  = can(regex("(?i)bastion|jump.?(host|box|server)|runner|jenkins|build(er|.?(agent|server|host))", join(" ", compact([name, self.name, self.name_prefix, local.tags["Name"]]))))
  }
  # machines that a cluster of Kubernetes owns carry its name as a tag
  role           = length(local.joins) > 0 || length([for k, v in local.tags : k if startswith(k, "kubernetes.io/cluster/") || startswith(k, "k8s.io/cluster-autoscaler/")]) > 0 ? "node-group" : "compute"
  platform       = "ec2"
  network_groups = follow(local.templates, "vpc_security_group_ids", "security_groups", "network_interfaces.security_groups")
  scope          = "region"
  within         = self.vpc_zone_identifier
  # a template may pin the zone
  zones      = local.anywhere ? follow(local.templates, "placement.availability_zone") : self.availability_zones
  units      = { min = self.min_size, desired = self.desired_capacity != null ? self.desired_capacity : self.min_size, max = self.max_size, group = true }
  display    = coalesce(self.name, local.tags["Name"], name)
  tags       = merge(provider.default_tags[0].tags, local.tags)
  texts_from = local.templates
  texts      = [name, self.name, local.tags["Name"], follow(local.templates, "image_id"), [for d in local.data : try(base64decode(d), d)], follow(local.data, "template", "part.content")]
  identifies = ["name", "name_prefix"]
  egress     = self.vpc_zone_identifier

  member_of     = [named("aws_lb_target_group", self.target_group_arns), named("aws_elb", self.load_balancers), self.traffic_source[*].identifier]
  needs         = local.templates
  controlled_by = [named("aws_eks_cluster", local.clusters), local.joins]

  facts {
    packed_hosts       = contains(local.groups, "cluster")
    spread_hosts       = contains(local.groups, "cluster") ? false : true
    bastion            = local.bastion
    deploy_all_at_once = length(self.instance_refresh) > 0 ? coalesce(self.instance_refresh[0].preferences[0].min_healthy_percentage, 90) == 0 : null
  }
  fix "rollout" {
    say = "Set instance_refresh.preferences.min_healthy_percentage to 90 or so in ${address}."
  }
  fix "units" {
    say = "Set min_size = 2 or more in ${address}, and max_size to match."
    set = { min_size = "2", max_size = self.max_size < 2 ? "2" : null, desired_capacity = self.desired_capacity < 2 ? "2" : null }
  }
  fix "spread" {
    say = "Give vpc_zone_identifier of ${address} subnets of two or more zones."
  }
  fix "standby" {
    say = "Raise max_size of ${address} so that it can take over, and keep desired_capacity above zero."
  }
  source = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html"
}

resource "aws_autoscaling_attachment" {
  edge "routes" {
    from = [self.lb_target_group_arn, self.alb_target_group_arn, named("aws_elb", self.elb)]
    to   = named("aws_autoscaling_group", self.autoscaling_group_name)
  }
}

resource "aws_autoscaling_traffic_source_attachment" {
  edge "routes" {
    from = self.traffic_source[*].identifier
    to   = named("aws_autoscaling_group", self.autoscaling_group_name)
  }
}

resource "aws_autoscaling_policy" {
  passes_to = named("aws_autoscaling_group", self.autoscaling_group_name)
}

resource "aws_autoscaling_schedule" {}

# The cheapest pool tends to be one zone; which, the fleet decides.
resource "aws_ec2_fleet" {
  role     = "compute"
  platform = "ec2"
  scope    = "region"
  zones    = flatten(self.launch_template_config[*].override[*].availability_zone)
  within   = self.launch_template_config[*].override[*].subnet_id
  units    = { min = self.target_capacity_specification[0].total_target_capacity, desired = self.target_capacity_specification[0].total_target_capacity, max = self.target_capacity_specification[0].total_target_capacity, group = true }
  needs    = [self.launch_template_config[*].launch_template_specification[*].launch_template_id]
  egress   = self.launch_template_config[*].override[*].subnet_id

  fix "spread" {
    say = "Give launch_template_config overrides with subnets of two or more zones."
  }
}

resource "aws_spot_fleet_request" {
  role      = "compute"
  platform  = "ec2"
  scope     = "region"
  zones     = concat(self.launch_specification[*].availability_zone, flatten(self.launch_template_config[*].overrides[*].availability_zone))
  within    = [self.launch_specification[*].subnet_id, self.launch_template_config[*].overrides[*].subnet_id]
  units     = { min = self.target_capacity, desired = self.target_capacity, max = self.target_capacity, group = true }
  needs     = [hosts(self.launch_specification[*].user_data), self.launch_template_config[*].launch_template_specification[*].id]
  member_of = [self.target_group_arns, named("aws_elb", self.load_balancers)]

  fix "spread" {
    say = "Name subnets of two or more zones in the launch specifications."
  }
}

# --- functions

# Functions that fail over for others serve nobody.
resource "aws_lambda_function" {
  locals {
    words    = join(" ", compact([name, self.function_name, self.description, self.handler]))
    operator = can(regex("(?i)fail-?_?over|promot|switch-?_?over|disaster.?recovery|(^|[-_ ])dr[-_ ]", local.words))
    subnets  = flatten(self.vpc_config[*].subnet_ids)
  }
  role           = local.operator ? "automation" : "function"
  platform       = "lambda"
  network_groups = self.vpc_config[*].security_group_ids
  scope          = "region"
  within         = local.subnets
  survival       = length(local.subnets) > 0 ? "any" : "regional"
  display        = coalesce(self.function_name, name)
  egress         = local.subnets
  needs          = local.operator ? [] : [hosts(self.environment[*].variables), self.file_system_config[*].arn]
  pulls_from     = [self.image_uri]
  encrypted_by   = [self.kms_key_arn]
  software       = [for i in compact([self.image_uri]) : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", i)[0]]
  identifies     = ["function_name"]

  edge "failed_over_by" {
    when = local.operator
    from = self.environment[*].variables
  }
  fix "spread" {
    say = "Give vpc_config.subnet_ids of ${address} subnets of two or more zones."
  }
  fix "region" {
    say = "Deploy ${address} in a second region too."
  }
  source = "https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html"
}

resource "aws_lambda_alias" "aws_lambda_provisioned_concurrency_config" {
  passes_to = named("aws_lambda_function", self.function_name)
}

# Users reach it: an entry.
resource "aws_lambda_function_url" {
  role     = "gateway"
  platform = "lambda"
  scope    = "region"
  survival = "regional"
  public   = true
  routes   = named("aws_lambda_function", self.function_name)
}

# Whoever works off a queue needs it.
resource "aws_lambda_event_source_mapping" {
  edge "needs" {
    from = named("aws_lambda_function", self.function_name)
    to   = self.event_source_arn
  }
}

resource "aws_lambda_permission" "aws_lambda_layer_version" "aws_lambda_function_event_invoke_config" {}

# --- managed runtimes

resource "aws_apprunner_service" {
  locals {
    image = self.source_configuration[*].image_repository[*]
  }
  role       = "function"
  platform   = "apprunner"
  scope      = "region"
  survival   = "regional"
  public     = alltrue(flatten(self.network_configuration[*].ingress_configuration[*].is_publicly_accessible))
  display    = coalesce(self.service_name, name)
  needs      = [hosts([local.image[*].image_configuration, self.source_configuration[*].code_repository[*].code_configuration]), self.network_configuration[*].egress_configuration[*].vpc_connector_arn]
  pulls_from = local.image[*].image_identifier
  identifies = ["service_name"]

  facts {
    # it deploys every image that is pushed, unless told not to
    auto_updates = alltrue(self.source_configuration[*].auto_deployments_enabled) && anytrue([for i in flatten(local.image[*].image_identifier) : endswith(i, ":latest")])
  }
  fix "pin" {
    say = "Name a version in image_identifier, or set auto_deployments_enabled = false."
    set = { "source_configuration.auto_deployments_enabled" = "false" }
  }
  source = "https://docs.aws.amazon.com/apprunner/latest/dg/disaster-recovery-resiliency.html"
}

resource "aws_apprunner_vpc_connector" {
  role       = "endpoint"
  platform   = "apprunner"
  scope      = "region"
  within     = self.subnets
  survival   = "any"
  egress     = self.subnets
  identifies = ["vpc_connector_name"]

  fix "per_zone" {
    say = "Give subnets of ${address} one subnet in each zone."
  }
}

resource "aws_apprunner_custom_domain_association" {
  passes_to = self.service_arn
}

# Its redundancy stands in settings of text.
resource "aws_elastic_beanstalk_environment" {
  locals {
    setting = { for s in self.setting : "${s.namespace}/${s.name}" => s.value }
    min     = coalesce(local.setting["aws:autoscaling:asg/MinSize"], 1)
    max     = coalesce(local.setting["aws:autoscaling:asg/MaxSize"], 4)
    type    = coalesce(local.setting["aws:elasticbeanstalk:environment/EnvironmentType"], "LoadBalanced")
    policy  = local.setting["aws:elasticbeanstalk:command/DeploymentPolicy"]
    lone    = local.type == "SingleInstance"
  }
  role       = "compute"
  platform   = "elasticbeanstalk"
  scope      = "region"
  within     = [for s in self.setting : s.value if s.namespace == "aws:ec2:vpc" && s.name == "Subnets"]
  units      = local.lone ? { min = 1, desired = 1, max = 1, group = true } : { min = local.min, desired = local.min, max = local.max, group = true }
  public     = coalesce(self.tier, "WebServer") == "WebServer" && local.setting["aws:ec2:vpc/ELBScheme"] != "internal"
  needs      = hosts([for s in self.setting : s.value if s.namespace == "aws:elasticbeanstalk:application:environment"])
  identifies = ["name", "cname_prefix"]

  facts {
    deploy_all_at_once = local.lone ? null : coalesce(local.policy, local.setting["aws:autoscaling:updatepolicy:rollingupdate/RollingUpdateEnabled"] == "true" ? "Rolling" : "AllAtOnce") == "AllAtOnce"
    can_deploy         = null
  }
  fix "units" {
    say = "Set MinSize of namespace aws:autoscaling:asg to 2, and EnvironmentType to LoadBalanced."
  }
  fix "spread" {
    say = "Name subnets of two or more zones in the setting Subnets of namespace aws:ec2:vpc."
  }
  fix "rollout" {
    say = "Set DeploymentPolicy of namespace aws:elasticbeanstalk:command to Rolling or Immutable."
  }
  source = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html"
}

resource "aws_elastic_beanstalk_configuration_template" {
  passes_to = hosts([for s in self.setting : s.value if s.namespace == "aws:elasticbeanstalk:application:environment"])
}

# Jobs: nobody waits for one machine of them.
resource "aws_batch_compute_environment" {
  role     = "compute"
  platform = "batch"
  scope    = "region"
  within   = self.compute_resources[*].subnets
  units    = { min = null, desired = null, max = null, group = true }
  needs    = [self.compute_resources[*].launch_template[*].launch_template_id]
  egress   = self.compute_resources[*].subnets

  fix "spread" {
    say = "Give compute_resources.subnets of ${address} subnets of two or more zones."
  }
}

resource "aws_batch_job_queue" {
  passes_to = [self.compute_environments, self.compute_environment_order[*].compute_environment]
}

resource "aws_batch_job_definition" {
  passes_to = hosts(self.container_properties)
}

resource "aws_lightsail_instance" {
  role       = "compute"
  platform   = "lightsail"
  scope      = "zone"
  zones      = [self.availability_zone]
  units      = 1
  texts      = [self.user_data, name, self.name, self.blueprint_id]
  needs      = hosts(self.user_data)
  identifies = ["name"]

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump.?(host|box)|runner|jenkins", "${name} ${coalesce(self.name, "-")}"))
  }
  fix "units" {
    say = "Add a second aws_lightsail_instance in another zone, behind an aws_lightsail_lb."
  }
}

resource "aws_lightsail_static_ip_attachment" {
  reached_by = named("aws_lightsail_static_ip", self.static_ip_name)
  passes_to  = named("aws_lightsail_instance", self.instance_name)
}

resource "aws_lightsail_lb" {
  role       = "load-balancer"
  platform   = "lightsail"
  scope      = "region"
  survival   = "regional"
  public     = true
  identifies = ["name"]

  facts {
    health_checked = true
  }
}

resource "aws_lightsail_lb_attachment" {
  edge "routes" {
    from = named("aws_lightsail_lb", self.lb_name)
    to   = named("aws_lightsail_instance", self.instance_name)
  }
}

resource "aws_lightsail_container_service" {
  role       = "function"
  platform   = "lightsail"
  scope      = "region"
  survival   = "regional"
  public     = true
  units      = { min = self.scale, desired = self.scale, max = self.scale, group = true }
  identifies = ["name"]
}

# subnet_ids are candidates: all nodes go into one of them.
resource "aws_emr_cluster" {
  locals {
    masters = coalesce(self.master_instance_group[0].instance_count, 1)
    core    = coalesce(self.core_instance_group[0].instance_count, 1)
  }
  role     = "compute"
  platform = "emr"
  scope    = "zone"
  within   = [self.ec2_attributes[*].subnet_id, self.ec2_attributes[*].subnet_ids]
  chosen   = length(flatten(self.ec2_attributes[*].subnet_ids)) > 1
  survival = "single"
  units    = { min = local.masters + local.core, desired = local.masters + local.core, max = local.masters + local.core, group = true }
  needs    = hosts([self.configurations_json, self.bootstrap_action[*].args])
  egress   = [self.ec2_attributes[*].subnet_id, self.ec2_attributes[*].subnet_ids]

  facts {
    protected = self.termination_protection
  }
  fix "spread" {
    say = "An EMR cluster stands in one zone: keep its data in S3, and run a second cluster in another zone."
  }
  source = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-vpc-subnet.html"
}

resource "aws_sagemaker_endpoint" {
  role       = "function"
  platform   = "sagemaker"
  scope      = "region"
  survival   = "regional"
  needs      = [named("aws_sagemaker_endpoint_configuration", self.endpoint_config_name)]
  identifies = ["name"]
}

resource "aws_sagemaker_endpoint_configuration" {
  identifies = ["name"]
  passes_to  = named("aws_sagemaker_model", self.production_variants[*].model_name)
}

resource "aws_sagemaker_model" {
  identifies = ["name"]
  passes_to  = hosts(self.primary_container[*].environment)
}

resource "aws_gamelift_fleet" {
  role     = "compute"
  platform = "gamelift"
  scope    = "region"
  units    = { min = null, desired = null, max = null, group = true }
}
