# More stand-ins for the registry modules of cloudposse: what matters for
# resilience of what they make, from their inputs, with their defaults.

module "cloudposse/helm-release/aws" {
  variable "enabled" { default = true }
  variable "name" { default = null }
  variable "release_name" { default = null }
  variable "chart" { default = null }
  variable "repository" { default = null }
  variable "chart_version" { default = null }
  variable "kubernetes_namespace" { default = null }
  variable "values" { default = null }
  variable "set" { default = [] }

  resource "helm_release" "this" {
    count      = var.enabled == false ? 0 : 1
    name       = try(coalesce(var.release_name, var.name), null)
    chart      = var.chart
    repository = var.repository
    version    = var.chart_version
    namespace  = var.kubernetes_namespace
    values     = var.values
  }
}

module "cloudposse/dynamodb/aws" {
  variable "enabled" { default = true }
  variable "name" { default = null }
  variable "table_name" { default = null }
  variable "hash_key" { default = null }
  variable "billing_mode" { default = "PROVISIONED" }
  variable "enable_point_in_time_recovery" { default = true }
  variable "deletion_protection_enabled" { default = false }
  variable "replicas" { default = [] }

  resource "aws_dynamodb_table" "default" {
    count                       = var.enabled == false ? 0 : 1
    name                        = try(coalesce(var.table_name, var.name), null)
    hash_key                    = var.hash_key
    billing_mode                = var.billing_mode
    deletion_protection_enabled = var.deletion_protection_enabled
    point_in_time_recovery {
      enabled = var.enable_point_in_time_recovery
    }
    dynamic "replica" {
      for_each = var.replicas
      content {
        region_name = try(replica.value.region_name, replica.value)
      }
    }
  }

  output "table_name" { value = try(aws_dynamodb_table.default[0].name, null) }
  output "table_id" { value = try(aws_dynamodb_table.default[0].id, null) }
  output "table_arn" { value = try(aws_dynamodb_table.default[0].arn, null) }
}

module "cloudposse/efs/aws" {
  variable "enabled" { default = true }
  variable "name" { default = null }
  variable "subnets" { default = [] }
  variable "availability_zone_name" { default = null }
  variable "efs_backup_policy_enabled" { default = false }

  resource "aws_efs_file_system" "default" {
    count                  = var.enabled == false ? 0 : 1
    availability_zone_name = var.availability_zone_name
    tags                   = { Name = var.name }
  }
  resource "aws_efs_mount_target" "default" {
    count          = var.enabled == false ? 0 : length(var.subnets)
    file_system_id = aws_efs_file_system.default[0].id
    subnet_id      = var.subnets[count.index]
  }
  resource "aws_efs_backup_policy" "policy" {
    count          = var.enabled == false ? 0 : 1
    file_system_id = aws_efs_file_system.default[0].id
    backup_policy {
      status = var.efs_backup_policy_enabled ? "ENABLED" : "DISABLED"
    }
  }

  output "id" { value = try(aws_efs_file_system.default[0].id, null) }
  output "arn" { value = try(aws_efs_file_system.default[0].arn, null) }
  output "dns_name" { value = try(aws_efs_file_system.default[0].dns_name, null) }
}

module "cloudposse/sns-topic/aws" {
  variable "enabled" { default = true }
  variable "name" { default = null }

  resource "aws_sns_topic" "this" {
    count = var.enabled == false ? 0 : 1
    name  = var.name
  }

  output "sns_topic_arn" { value = try(aws_sns_topic.this[0].arn, null) }
  output "sns_topic_id" { value = try(aws_sns_topic.this[0].id, null) }
}
