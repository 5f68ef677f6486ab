# Stand-ins for registry modules of AWS that run code: managed runtimes, batch
# machines, parts of clusters, and what code pulls and reads at its start.

module "terraform-aws-modules/step-functions/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "definition" { default = "" }
  variable "region" { default = null }

  resource "aws_sfn_state_machine" "this" {
    count      = var.create ? 1 : 0
    region     = var.region
    name       = var.name
    definition = var.definition
  }

  output "state_machine_id" { value = try(aws_sfn_state_machine.this[0].id, null) }
  output "state_machine_arn" { value = try(aws_sfn_state_machine.this[0].arn, null) }
}

module "terraform-aws-modules/app-runner/aws" {
  variable "create" { default = true }
  variable "create_service" { default = true }
  variable "service_name" { default = "" }
  variable "source_configuration" { default = {} }
  variable "network_configuration" { default = {} }
  variable "create_vpc_connector" { default = false }
  variable "vpc_connector_name" { default = "" }
  variable "vpc_connector_subnets" { default = [] }
  variable "vpc_connector_security_groups" { default = [] }

  resource "aws_apprunner_vpc_connector" "this" {
    count              = var.create && var.create_vpc_connector ? 1 : 0
    vpc_connector_name = var.vpc_connector_name
    subnets            = var.vpc_connector_subnets
    security_groups    = var.vpc_connector_security_groups
  }
  resource "aws_apprunner_service" "this" {
    count        = var.create && var.create_service ? 1 : 0
    service_name = var.service_name
    dynamic "source_configuration" {
      for_each = [var.source_configuration]
      content {
        dynamic "image_repository" {
          for_each = try([source_configuration.value.image_repository], [])
          content {
            image_identifier = try(image_repository.value.image_identifier, null)
          }
        }
      }
    }
    dynamic "network_configuration" {
      for_each = var.create_vpc_connector || try(length(var.network_configuration) > 0, false) ? [var.network_configuration] : []
      content {
        egress_configuration {
          vpc_connector_arn = try(network_configuration.value.egress_configuration.vpc_connector_arn, aws_apprunner_vpc_connector.this[0].arn, null)
        }
      }
    }
  }

  output "service_arn" { value = try(aws_apprunner_service.this[0].arn, null) }
  output "service_id" { value = try(aws_apprunner_service.this[0].service_id, null) }
  output "service_url" { value = try(aws_apprunner_service.this[0].service_url, null) }
  output "vpc_connector_arn" { value = try(aws_apprunner_vpc_connector.this[0].arn, null) }
}

module "terraform-aws-modules/appsync/aws" {
  variable "create_graphql_api" { default = true }
  variable "name" { default = "" }
  variable "visibility" { default = null }
  variable "datasources" { default = {} }
  variable "region" { default = null }

  resource "aws_appsync_graphql_api" "this" {
    count      = var.create_graphql_api ? 1 : 0
    region     = var.region
    name       = var.name
    visibility = var.visibility
  }
  resource "aws_appsync_datasource" "this" {
    for_each = { for k, v in var.datasources : k => v if var.create_graphql_api }
    region   = var.region
    api_id   = aws_appsync_graphql_api.this[0].id
    name     = each.key
    dynamic "lambda_config" {
      for_each = try([coalesce(each.value.function_arn)], [])
      content {
        function_arn = lambda_config.value
      }
    }
    dynamic "dynamodb_config" {
      for_each = try([coalesce(each.value.table_name)], [])
      content {
        table_name = dynamodb_config.value
      }
    }
    dynamic "http_config" {
      for_each = each.value.type == "HTTP" ? try([coalesce(each.value.endpoint)], []) : []
      content {
        endpoint = http_config.value
      }
    }
  }

  output "appsync_graphql_api_id" { value = try(aws_appsync_graphql_api.this[0].id, null) }
  output "appsync_graphql_api_arn" { value = try(aws_appsync_graphql_api.this[0].arn, null) }
  output "appsync_graphql_api_uris" { value = try(aws_appsync_graphql_api.this[0].uris, null) }
}

# compute_environments is a map; what concerns machines stands in compute_resources.
module "terraform-aws-modules/batch/aws" {
  variable "create" { default = true }
  variable "compute_environments" { default = null }
  variable "job_queues" { default = null }
  variable "region" { default = null }

  resource "aws_batch_compute_environment" "this" {
    for_each = try({ for k, v in var.compute_environments : k => v if var.create }, {})
    region   = var.region
    name     = try(each.value.name, each.key)
    type     = try(each.value.type, "MANAGED")
    compute_resources {
      type      = try(each.value.compute_resources.type, null)
      min_vcpus = try(each.value.compute_resources.min_vcpus, null)
      max_vcpus = try(each.value.compute_resources.max_vcpus, null)
      subnets   = try(each.value.compute_resources.subnets, [])
    }
  }
  resource "aws_batch_job_queue" "this" {
    for_each             = try({ for k, v in var.job_queues : k => v if var.create }, {})
    region               = var.region
    name                 = try(each.value.name, each.key)
    compute_environments = try(each.value.compute_environments, [for e in aws_batch_compute_environment.this : e.arn])
  }

  output "compute_environments" { value = aws_batch_compute_environment.this }
  output "job_queues" { value = aws_batch_job_queue.this }
}

# A cluster stands in one of the subnets it names.
module "terraform-aws-modules/emr/aws" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "ec2_attributes" { default = null }
  variable "master_instance_group" { default = null }
  variable "core_instance_group" { default = null }
  variable "termination_protection" { default = null }
  variable "region" { default = null }

  resource "aws_emr_cluster" "this" {
    count                  = var.create ? 1 : 0
    region                 = var.region
    name                   = var.name
    termination_protection = var.termination_protection
    ec2_attributes {
      subnet_id  = try(var.ec2_attributes.subnet_id, null)
      subnet_ids = try(var.ec2_attributes.subnet_ids, null)
    }
    dynamic "master_instance_group" {
      for_each = try(length(var.master_instance_group) > 0, false) ? [var.master_instance_group] : []
      content {
        instance_count = try(master_instance_group.value.instance_count, null)
      }
    }
    dynamic "core_instance_group" {
      for_each = try(length(var.core_instance_group) > 0, false) ? [var.core_instance_group] : []
      content {
        instance_count = try(core_instance_group.value.instance_count, null)
      }
    }
  }

  output "cluster_id" { value = try(aws_emr_cluster.this[0].id, null) }
  output "cluster_arn" { value = try(aws_emr_cluster.this[0].arn, null) }
  output "cluster_master_public_dns" { value = try(aws_emr_cluster.this[0].master_public_dns, null) }
}

module "terraform-aws-modules/eks/aws//modules/self-managed-node-group" {
  variable "create" { default = true }
  variable "create_autoscaling_group" { default = true }
  variable "name" { default = "" }
  variable "cluster_name" { default = "" }
  variable "subnet_ids" { default = null }
  variable "availability_zones" { default = null }
  variable "min_size" { default = 1 }
  variable "max_size" { default = 3 }
  variable "desired_size" { default = 1 }
  variable "region" { default = null }

  resource "aws_autoscaling_group" "this" {
    count               = var.create && var.create_autoscaling_group ? 1 : 0
    region              = var.region
    name                = var.name
    vpc_zone_identifier = var.subnet_ids
    availability_zones  = var.availability_zones
    min_size            = var.min_size
    max_size            = var.max_size
    desired_capacity    = var.desired_size
    tag {
      key                 = "kubernetes.io/cluster/${var.cluster_name}"
      value               = "owned"
      propagate_at_launch = true
    }
  }

  output "autoscaling_group_id" { value = try(aws_autoscaling_group.this[0].id, null) }
  output "autoscaling_group_name" { value = try(aws_autoscaling_group.this[0].name, null) }
  output "autoscaling_group_arn" { value = try(aws_autoscaling_group.this[0].arn, null) }
}

module "terraform-aws-modules/eks/aws//modules/fargate-profile" {
  variable "create" { default = true }
  variable "name" { default = "" }
  variable "cluster_name" { default = "" }
  variable "subnet_ids" { default = [] }
  variable "region" { default = null }

  resource "aws_eks_fargate_profile" "this" {
    count                = var.create ? 1 : 0
    region               = var.region
    fargate_profile_name = var.name
    cluster_name         = var.cluster_name
    subnet_ids           = var.subnet_ids
  }

  output "fargate_profile_id" { value = try(aws_eks_fargate_profile.this[0].id, null) }
  output "fargate_profile_arn" { value = try(aws_eks_fargate_profile.this[0].arn, null) }
}

# The queue that tells of machines taken away is all that stands somewhere.
module "terraform-aws-modules/eks/aws//modules/karpenter" {
  variable "create" { default = true }
  variable "cluster_name" { default = "" }
  variable "enable_spot_termination" { default = true }
  variable "queue_name" { default = null }
  variable "region" { default = null }

  resource "aws_sqs_queue" "this" {
    count  = var.create && var.enable_spot_termination ? 1 : 0
    region = var.region
    name   = try(coalesce(var.queue_name), "Karpenter-${var.cluster_name}")
  }

  output "queue_arn" { value = try(aws_sqs_queue.this[0].arn, null) }
  output "queue_name" { value = try(aws_sqs_queue.this[0].name, null) }
  output "queue_url" { value = try(aws_sqs_queue.this[0].url, null) }
}

# --- what code pulls and reads

module "terraform-aws-modules/ecr/aws" {
  variable "create" { default = true }
  variable "create_repository" { default = true }
  variable "repository_type" { default = "private" }
  variable "repository_name" { default = "" }
  variable "repository_force_delete" { default = null }
  variable "create_registry_replication_configuration" { default = false }
  variable "registry_replication_rules" { default = null }
  variable "region" { default = null }

  resource "aws_ecr_repository" "this" {
    count        = var.create && var.create_repository && var.repository_type == "private" ? 1 : 0
    region       = var.region
    name         = var.repository_name
    force_delete = var.repository_force_delete
  }
  resource "aws_ecrpublic_repository" "this" {
    count           = var.create && var.create_repository && var.repository_type == "public" ? 1 : 0
    repository_name = var.repository_name
  }
  resource "aws_ecr_replication_configuration" "this" {
    count  = var.create && var.create_registry_replication_configuration ? 1 : 0
    region = var.region
    replication_configuration {
      dynamic "rule" {
        for_each = try([for r in var.registry_replication_rules : r], [])
        content {
          dynamic "destination" {
            for_each = try([for d in coalesce(try(rule.value.destinations, null), try(rule.value.destination, null)) : d], [])
            content {
              region      = destination.value.region
              registry_id = try(destination.value.registry_id, null)
            }
          }
          dynamic "repository_filter" {
            for_each = try([for f in coalesce(try(rule.value.repository_filters, null), try(rule.value.repository_filter, null)) : f], [])
            content {
              filter      = repository_filter.value.filter
              filter_type = try(repository_filter.value.filter_type, null)
            }
          }
        }
      }
    }
  }

  output "repository_arn" { value = try(aws_ecr_repository.this[0].arn, aws_ecrpublic_repository.this[0].arn, null) }
  output "repository_url" { value = try(aws_ecr_repository.this[0].repository_url, aws_ecrpublic_repository.this[0].repository_uri, null) }
  output "repository_name" { value = try(aws_ecr_repository.this[0].name, null) }
  output "repository_registry_id" { value = try(aws_ecr_repository.this[0].registry_id, null) }
}

module "terraform-aws-modules/secrets-manager/aws" {
  variable "create" { default = true }
  variable "name" { default = null }
  variable "kms_key_id" { default = null }
  variable "replica" { default = null }
  variable "secret_string" { default = null }
  variable "region" { default = null }

  resource "aws_secretsmanager_secret" "this" {
    count      = var.create ? 1 : 0
    region     = var.region
    name       = var.name
    kms_key_id = var.kms_key_id
    dynamic "replica" {
      for_each = try({ for k, v in var.replica : k => v }, {})
      content {
        region     = try(coalesce(replica.value.region), replica.key)
        kms_key_id = try(replica.value.kms_key_id, null)
      }
    }
  }

  output "secret_arn" { value = try(aws_secretsmanager_secret.this[0].arn, null) }
  output "secret_id" { value = try(aws_secretsmanager_secret.this[0].id, null) }
  output "secret_name" { value = try(aws_secretsmanager_secret.this[0].name, null) }
}

# One task behind a balancer; its place follows from the subnets it is given.
module "terraform-aws-modules/atlantis/aws" {
  variable "create" { default = true }
  variable "name" { default = "atlantis" }
  variable "create_alb" { default = true }
  variable "alb" { default = {} }
  variable "alb_subnets" { default = [] }
  variable "service" { default = {} }
  variable "service_subnets" { default = [] }
  variable "cluster_arn" { default = "" }
  variable "create_cluster" { default = true }
  variable "enable_efs" { default = false }
  variable "efs" { default = {} }
  variable "vpc_id" { default = null }

  resource "aws_ecs_cluster" "this" {
    count = var.create && var.create_cluster ? 1 : 0
    name  = var.name
  }
  resource "aws_lb" "this" {
    count                      = var.create && var.create_alb ? 1 : 0
    name                       = var.name
    subnets                    = var.alb_subnets
    internal                   = try(var.alb.internal, null)
    enable_deletion_protection = try(var.alb.enable_deletion_protection, true)
  }
  resource "aws_lb_target_group" "this" {
    count       = var.create && var.create_alb ? 1 : 0
    name        = var.name
    target_type = "ip"
    health_check {
      enabled = true
      path    = "/healthz"
    }
  }
  resource "aws_lb_listener" "this" {
    count             = var.create && var.create_alb ? 1 : 0
    load_balancer_arn = aws_lb.this[0].arn
    default_action {
      type             = "forward"
      target_group_arn = aws_lb_target_group.this[0].arn
    }
  }
  resource "aws_ecs_service" "this" {
    count         = var.create ? 1 : 0
    name          = var.name
    cluster       = try(aws_ecs_cluster.this[0].arn, var.cluster_arn)
    desired_count = try(var.service.desired_count, 1)
    launch_type   = "FARGATE"
    network_configuration {
      subnets = try(coalescelist(var.service_subnets, try(var.service.subnet_ids, [])), [])
    }
    dynamic "load_balancer" {
      for_each = var.create_alb ? [true] : []
      content {
        target_group_arn = aws_lb_target_group.this[0].arn
      }
    }
  }
  resource "aws_efs_file_system" "this" {
    count = var.create && var.enable_efs ? 1 : 0
    tags  = { Name = var.name }
  }
  resource "aws_efs_mount_target" "this" {
    for_each       = { for k, v in try(var.efs.mount_targets, {}) : k => v if var.create && var.enable_efs }
    file_system_id = aws_efs_file_system.this[0].id
    subnet_id      = each.value.subnet_id
  }

  output "url" { value = try(aws_lb.this[0].dns_name, null) }
  output "alb" { value = { dns_name = try(aws_lb.this[0].dns_name, null), arn = try(aws_lb.this[0].arn, null) } }
}
