# Stand-ins for the registry modules of cloudposse that run code.

module "cloudposse/ec2-instance/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "ami" { default = "" }
  variable "availability_zone" { default = "" }
  variable "subnet" { default = null }
  variable "instance_enabled" { default = true }
  variable "user_data" { default = null }
  variable "user_data_base64" { default = null }
  variable "security_groups" { default = [] }
  variable "associate_public_ip_address" { default = false }
  variable "ebs_volume_count" { default = 0 }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_instance" "default" {
    count                       = local.on && var.instance_enabled ? 1 : 0
    ami                         = var.ami
    availability_zone           = var.availability_zone == "" ? null : var.availability_zone
    subnet_id                   = var.subnet
    user_data                   = var.user_data
    user_data_base64            = var.user_data_base64
    vpc_security_group_ids      = var.security_groups
    associate_public_ip_address = var.associate_public_ip_address
    tags                        = { Name = local.name }
  }

  output "id" { value = try(aws_instance.default[0].id, null) }
  output "arn" { value = try(aws_instance.default[0].arn, null) }
  output "public_ip" { value = try(aws_instance.default[0].public_ip, null) }
  output "private_ip" { value = try(aws_instance.default[0].private_ip, null) }
  output "private_dns" { value = try(aws_instance.default[0].private_dns, null) }
}

# All of them stand in the one subnet.
module "cloudposse/ec2-instance-group/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "ami" { default = "" }
  variable "availability_zone" { default = "" }
  variable "subnet" { default = null }
  variable "instance_count" { default = 1 }
  variable "user_data" { default = null }
  variable "security_groups" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_instance" "default" {
    count                  = local.on ? var.instance_count : 0
    ami                    = var.ami
    availability_zone      = var.availability_zone == "" ? null : var.availability_zone
    subnet_id              = var.subnet
    user_data              = var.user_data
    vpc_security_group_ids = var.security_groups
    tags                   = { Name = local.name }
  }

  output "ids" { value = aws_instance.default[*].id }
  output "private_ips" { value = aws_instance.default[*].private_ip }
  output "private_dns" { value = aws_instance.default[*].private_dns }
}

# It stands in the first of its subnets.
module "cloudposse/ec2-bastion-server/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "subnets" { default = [] }
  variable "user_data" { default = [] }
  variable "security_groups" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_instance" "default" {
    count                  = local.on ? 1 : 0
    subnet_id              = try(var.subnets[0], null)
    vpc_security_group_ids = var.security_groups
    tags                   = { Name = try(coalesce(local.name), "bastion"), role = "bastion" }
  }

  output "instance_id" { value = try(aws_instance.default[0].id, null) }
  output "public_ip" { value = try(aws_instance.default[0].public_ip, null) }
  output "private_ip" { value = try(aws_instance.default[0].private_ip, null) }
}

module "cloudposse/ecs-cluster/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "capacity_providers_ec2" { default = {} }
  variable "capacity_providers_fargate" { default = true }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_ecs_cluster" "default" {
    count = local.on ? 1 : 0
    name  = local.name
  }
  resource "aws_autoscaling_group" "default" {
    for_each            = local.on ? try({ for k, v in var.capacity_providers_ec2 : k => v }, {}) : {}
    name                = "${local.name}-${each.key}"
    min_size            = try(each.value.min_size, null)
    max_size            = try(each.value.max_size, null)
    vpc_zone_identifier = try(each.value.subnet_ids, [])
  }
  resource "aws_ecs_capacity_provider" "ec2" {
    for_each = aws_autoscaling_group.default
    name     = each.key
    auto_scaling_group_provider {
      auto_scaling_group_arn = each.value.arn
    }
  }
  resource "aws_ecs_cluster_capacity_providers" "default" {
    count              = local.on ? 1 : 0
    cluster_name       = aws_ecs_cluster.default[0].name
    capacity_providers = concat([for p in aws_ecs_capacity_provider.ec2 : p.name], var.capacity_providers_fargate ? ["FARGATE"] : [])
  }

  output "id" { value = try(aws_ecs_cluster.default[0].id, null) }
  output "arn" { value = try(aws_ecs_cluster.default[0].arn, null) }
  output "name" { value = try(aws_ecs_cluster.default[0].name, null) }
}

module "cloudposse/ecs-alb-service-task/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "ecs_cluster_arn" { default = null }
  variable "desired_count" { default = 1 }
  variable "launch_type" { default = "FARGATE" }
  variable "subnet_ids" { default = null }
  variable "network_mode" { default = "awsvpc" }
  variable "ecs_load_balancers" { default = [] }
  variable "alb_target_group_arn" { default = "" }
  variable "container_definition_json" { default = "[]" }
  variable "task_definition" { default = null }
  variable "scheduling_strategy" { default = "REPLICA" }
  variable "deployment_minimum_healthy_percent" { default = 100 }
  variable "deployment_maximum_percent" { default = 200 }
  variable "circuit_breaker_deployment_enabled" { default = false }
  variable "circuit_breaker_rollback_enabled" { default = false }
  variable "availability_zone_rebalancing" { default = "DISABLED" }
  variable "ordered_placement_strategy" { default = [] }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_ecs_task_definition" "default" {
    count                 = local.on ? 1 : 0
    family                = local.name
    container_definitions = var.container_definition_json
  }
  resource "aws_ecs_service" "default" {
    count                              = local.on ? 1 : 0
    name                               = local.name
    cluster                            = var.ecs_cluster_arn
    task_definition                    = try(coalesce(try(var.task_definition[0], var.task_definition)), aws_ecs_task_definition.default[0].arn)
    desired_count                      = var.desired_count
    launch_type                        = var.launch_type
    scheduling_strategy                = var.scheduling_strategy
    deployment_minimum_healthy_percent = var.deployment_minimum_healthy_percent
    deployment_maximum_percent         = var.deployment_maximum_percent
    availability_zone_rebalancing      = var.availability_zone_rebalancing
    dynamic "network_configuration" {
      for_each = var.network_mode == "awsvpc" ? [true] : []
      content {
        subnets = var.subnet_ids
      }
    }
    dynamic "load_balancer" {
      for_each = var.ecs_load_balancers
      content {
        target_group_arn = try(load_balancer.value.target_group_arn, null)
        elb_name         = try(load_balancer.value.elb_name, null)
        container_name   = try(load_balancer.value.container_name, null)
      }
    }
    deployment_circuit_breaker {
      enable   = var.circuit_breaker_deployment_enabled
      rollback = var.circuit_breaker_rollback_enabled
    }
    dynamic "ordered_placement_strategy" {
      for_each = var.ordered_placement_strategy
      content {
        type  = ordered_placement_strategy.value.type
        field = try(ordered_placement_strategy.value.field, null)
      }
    }
  }

  output "service_name" { value = try(aws_ecs_service.default[0].name, null) }
  output "service_arn" { value = try(aws_ecs_service.default[0].id, null) }
  output "task_definition_arn" { value = try(aws_ecs_task_definition.default[0].arn, null) }
  output "task_definition_family" { value = try(aws_ecs_task_definition.default[0].family, null) }
}

module "cloudposse/ecs-web-app/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "ecs_cluster_arn" { default = null }
  variable "ecs_cluster_name" { default = null }
  variable "desired_count" { default = 1 }
  variable "launch_type" { default = "FARGATE" }
  variable "ecs_private_subnet_ids" { default = [] }
  variable "container_image" { default = "cloudposse/default-backend" }
  variable "health_check_path" { default = "/" }
  variable "alb_ingress_health_check_path" { default = "/" }
  variable "alb_ingress_unauthenticated_listener_arns" { default = [] }
  variable "alb_ingress_authenticated_listener_arns" { default = [] }
  variable "alb_ingress_listener_unauthenticated_priority" { default = 1000 }
  variable "autoscaling_enabled" { default = true }
  variable "autoscaling_min_capacity" { default = 1 }
  variable "autoscaling_max_capacity" { default = 2 }
  variable "deployment_minimum_healthy_percent" { default = 100 }
  variable "deployment_maximum_percent" { default = 200 }

  locals {
    on        = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name      = try(coalesce(var.name, try(var.context.name, null)), "")
    listeners = concat(var.alb_ingress_unauthenticated_listener_arns, var.alb_ingress_authenticated_listener_arns)
  }

  resource "aws_lb_target_group" "default" {
    count       = local.on ? 1 : 0
    name        = local.name
    target_type = "ip"
    health_check {
      enabled = true
      path    = var.alb_ingress_health_check_path
    }
  }
  resource "aws_lb_listener_rule" "default" {
    count        = local.on ? length(local.listeners) : 0
    listener_arn = local.listeners[count.index]
    action {
      type             = "forward"
      target_group_arn = aws_lb_target_group.default[0].arn
    }
  }
  resource "aws_ecs_task_definition" "default" {
    count                 = local.on ? 1 : 0
    family                = local.name
    container_definitions = jsonencode([{ name = local.name, image = var.container_image }])
  }
  resource "aws_ecs_service" "default" {
    count                              = local.on ? 1 : 0
    name                               = local.name
    cluster                            = var.ecs_cluster_arn
    task_definition                    = aws_ecs_task_definition.default[0].arn
    desired_count                      = var.desired_count
    launch_type                        = var.launch_type
    deployment_minimum_healthy_percent = var.deployment_minimum_healthy_percent
    deployment_maximum_percent         = var.deployment_maximum_percent
    network_configuration {
      subnets = var.ecs_private_subnet_ids
    }
    load_balancer {
      target_group_arn = aws_lb_target_group.default[0].arn
    }
  }
  resource "aws_appautoscaling_target" "default" {
    count              = local.on && var.autoscaling_enabled ? 1 : 0
    min_capacity       = var.autoscaling_min_capacity
    max_capacity       = var.autoscaling_max_capacity
    resource_id        = "service/${var.ecs_cluster_name}/${aws_ecs_service.default[0].name}"
    scalable_dimension = "ecs:service:DesiredCount"
    service_namespace  = "ecs"
  }

  output "ecs_service_name" { value = try(aws_ecs_service.default[0].name, null) }
  output "alb_ingress_target_group_arn" { value = try(aws_lb_target_group.default[0].arn, null) }
}

module "cloudposse/ecs-cloudwatch-autoscaling/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "cluster_name" { default = null }
  variable "service_name" { default = null }
  variable "min_capacity" { default = 1 }
  variable "max_capacity" { default = 2 }

  locals {
    on = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
  }

  resource "aws_appautoscaling_target" "default" {
    count              = local.on ? 1 : 0
    min_capacity       = var.min_capacity
    max_capacity       = var.max_capacity
    resource_id        = "service/${var.cluster_name}/${var.service_name}"
    scalable_dimension = "ecs:service:DesiredCount"
    service_namespace  = "ecs"
  }
}

module "cloudposse/eks-cluster/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "subnet_ids" { default = [] }
  variable "deletion_protection_enabled" { default = false }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_eks_cluster" "default" {
    count               = local.on ? 1 : 0
    name                = local.name
    deletion_protection = var.deletion_protection_enabled
    vpc_config {
      subnet_ids = var.subnet_ids
    }
  }

  output "eks_cluster_id" { value = try(aws_eks_cluster.default[0].id, null) }
  output "eks_cluster_arn" { value = try(aws_eks_cluster.default[0].arn, null) }
  output "eks_cluster_endpoint" { value = try(aws_eks_cluster.default[0].endpoint, null) }
  output "eks_cluster_certificate_authority_data" { value = try(aws_eks_cluster.default[0].certificate_authority[0].data, null) }
  output "eks_cluster_version" { value = try(aws_eks_cluster.default[0].version, null) }
}

module "cloudposse/eks-node-group/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "cluster_name" { default = null }
  variable "subnet_ids" { default = [] }
  variable "min_size" { default = null }
  variable "max_size" { default = null }
  variable "desired_size" { default = null }
  variable "kubernetes_labels" { default = {} }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_eks_node_group" "default" {
    count           = local.on ? 1 : 0
    cluster_name    = var.cluster_name
    node_group_name = local.name
    subnet_ids      = var.subnet_ids
    labels          = var.kubernetes_labels
    scaling_config {
      min_size     = var.min_size
      max_size     = var.max_size
      desired_size = var.desired_size
    }
  }

  output "eks_node_group_id" { value = try(aws_eks_node_group.default[0].id, null) }
  output "eks_node_group_arn" { value = try(aws_eks_node_group.default[0].arn, null) }
}

module "cloudposse/eks-fargate-profile/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "cluster_name" { default = "" }
  variable "subnet_ids" { default = [] }
  variable "fargate_profile_name" { default = null }
  variable "fargate_profile_enabled" { default = true }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_eks_fargate_profile" "default" {
    count                = local.on && var.fargate_profile_enabled ? 1 : 0
    cluster_name         = var.cluster_name
    fargate_profile_name = try(coalesce(var.fargate_profile_name, local.name), null)
    subnet_ids           = var.subnet_ids
  }

  output "eks_fargate_profile_id" { value = try(aws_eks_fargate_profile.default[0].id, null) }
  output "eks_fargate_profile_arn" { value = try(aws_eks_fargate_profile.default[0].arn, null) }
}

module "cloudposse/eks-workers/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "cluster_name" { default = null }
  variable "subnet_ids" { default = [] }
  variable "min_size" { default = null }
  variable "max_size" { default = null }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_autoscaling_group" "default" {
    count               = local.on ? 1 : 0
    name                = local.name
    min_size            = var.min_size
    max_size            = var.max_size
    vpc_zone_identifier = var.subnet_ids
    tag {
      key                 = "kubernetes.io/cluster/${var.cluster_name}"
      value               = "owned"
      propagate_at_launch = true
    }
  }

  output "autoscaling_group_name" { value = try(aws_autoscaling_group.default[0].name, null) }
  output "autoscaling_group_arn" { value = try(aws_autoscaling_group.default[0].arn, null) }
}

module "cloudposse/lambda-function/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "function_name" { default = null }
  variable "image_uri" { default = null }
  variable "handler" { default = null }
  variable "description" { default = null }
  variable "lambda_environment" { default = null }
  variable "vpc_config" { default = null }
  variable "kms_key_arn" { default = "" }

  locals {
    on = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
  }

  resource "aws_lambda_function" "this" {
    count         = local.on ? 1 : 0
    function_name = var.function_name
    image_uri     = var.image_uri
    handler       = var.handler
    description   = var.description
    dynamic "environment" {
      for_each = var.lambda_environment == null ? [] : [var.lambda_environment]
      content {
        variables = try(environment.value.variables, {})
      }
    }
    dynamic "vpc_config" {
      for_each = var.vpc_config == null ? [] : [var.vpc_config]
      content {
        subnet_ids         = vpc_config.value.subnet_ids
        security_group_ids = try(vpc_config.value.security_group_ids, null)
      }
    }
  }

  output "arn" { value = try(aws_lambda_function.this[0].arn, null) }
  output "function_name" { value = try(aws_lambda_function.this[0].function_name, null) }
  output "invoke_arn" { value = try(aws_lambda_function.this[0].invoke_arn, null) }
  output "qualified_arn" { value = try(aws_lambda_function.this[0].qualified_arn, null) }
}

module "cloudposse/emr-cluster/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "subnet_id" { default = null }
  variable "master_instance_group_instance_count" { default = 1 }
  variable "core_instance_group_instance_count" { default = 1 }
  variable "termination_protection" { default = false }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_emr_cluster" "default" {
    count                  = local.on ? 1 : 0
    name                   = local.name
    termination_protection = var.termination_protection
    ec2_attributes {
      subnet_id = var.subnet_id
    }
    master_instance_group {
      instance_count = var.master_instance_group_instance_count
    }
    core_instance_group {
      instance_count = var.core_instance_group_instance_count
    }
  }

  output "cluster_id" { value = try(aws_emr_cluster.default[0].id, null) }
  output "cluster_name" { value = try(aws_emr_cluster.default[0].name, null) }
  output "master_public_dns" { value = try(aws_emr_cluster.default[0].master_public_dns, null) }
}

module "cloudposse/elastic-beanstalk-environment/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "elastic_beanstalk_application_name" { default = null }
  variable "environment_type" { default = "LoadBalanced" }
  variable "tier" { default = "WebServer" }
  variable "application_subnets" { default = [] }
  variable "loadbalancer_subnets" { default = [] }
  variable "autoscale_min" { default = 2 }
  variable "autoscale_max" { default = 3 }
  variable "availability_zone_selector" { default = "Any 2" }
  variable "deployment_policy" { default = "Rolling" }
  variable "loadbalancer_type" { default = "classic" }
  variable "loadbalancer_crosszone" { default = true }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_elastic_beanstalk_environment" "default" {
    count       = local.on ? 1 : 0
    name        = local.name
    application = var.elastic_beanstalk_application_name
    tier        = var.tier
    dynamic "setting" {
      for_each = concat(
        [
          { namespace = "aws:ec2:vpc", name = "Subnets", value = join(",", sort(var.application_subnets)) },
          { namespace = "aws:elasticbeanstalk:environment", name = "EnvironmentType", value = var.environment_type },
          { namespace = "aws:autoscaling:asg", name = "MinSize", value = tostring(var.autoscale_min) },
          { namespace = "aws:autoscaling:asg", name = "MaxSize", value = tostring(var.autoscale_max) },
          { namespace = "aws:autoscaling:asg", name = "Availability Zones", value = var.availability_zone_selector },
          { namespace = "aws:elasticbeanstalk:command", name = "DeploymentPolicy", value = var.deployment_policy },
        ],
        var.environment_type != "LoadBalanced" ? [] : [
          { namespace = "aws:ec2:vpc", name = "ELBSubnets", value = join(",", sort(var.loadbalancer_subnets)) },
          { namespace = "aws:elasticbeanstalk:environment", name = "LoadBalancerType", value = var.loadbalancer_type },
        ],
      )
      content {
        namespace = setting.value.namespace
        name      = setting.value.name
        value     = setting.value.value
      }
    }
  }

  output "id" { value = try(aws_elastic_beanstalk_environment.default[0].id, null) }
  output "name" { value = try(aws_elastic_beanstalk_environment.default[0].name, null) }
  output "endpoint" { value = try(aws_elastic_beanstalk_environment.default[0].cname, null) }
  output "hostname" { value = try(aws_elastic_beanstalk_environment.default[0].cname, null) }
}

module "cloudposse/mwaa/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "subnet_ids" { default = [] }
  variable "create_s3_bucket" { default = true }
  variable "source_bucket_arn" { default = null }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_s3_bucket" "default" {
    count  = local.on && var.create_s3_bucket ? 1 : 0
    bucket = local.name
  }
  resource "aws_s3_bucket_versioning" "default" {
    count  = local.on && var.create_s3_bucket ? 1 : 0
    bucket = aws_s3_bucket.default[0].id
    versioning_configuration {
      status = "Enabled"
    }
  }
  resource "aws_mwaa_environment" "default" {
    count             = local.on ? 1 : 0
    name              = local.name
    source_bucket_arn = try(aws_s3_bucket.default[0].arn, var.source_bucket_arn)
    network_configuration {
      subnet_ids = var.subnet_ids
    }
  }

  output "arn" { value = try(aws_mwaa_environment.default[0].arn, null) }
  output "webserver_url" { value = try(aws_mwaa_environment.default[0].webserver_url, null) }
}

module "cloudposse/ecs-atlantis/aws" {
  variable "enabled" { default = null }
  variable "context" { default = {} }
  variable "name" { default = null }
  variable "ecs_cluster_arn" { default = null }
  variable "private_subnet_ids" { default = [] }
  variable "desired_count" { default = 1 }
  variable "launch_type" { default = "FARGATE" }

  locals {
    on   = try(coalesce(var.enabled, try(var.context.enabled, null)), true)
    name = try(coalesce(var.name, try(var.context.name, null)), "")
  }

  resource "aws_ecs_service" "default" {
    count         = local.on ? 1 : 0
    name          = local.name
    cluster       = var.ecs_cluster_arn
    desired_count = var.desired_count
    launch_type   = var.launch_type
    network_configuration {
      subnets = var.private_subnet_ids
    }
  }
}
