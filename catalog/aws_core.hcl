# AWS: how its types are placed, and what data sources answer.
#
# A zone is called after its region ("ap-northeast-2a"); version 6 of the provider
# lets each resource name a region of its own.

provider "aws" {
  region      = coalesce(self.region, provider.region)
  account     = try(provider.allowed_account_ids[0], regex("arn:[a-z-]+:iam::([0-9]{12}):", provider.assume_role[0].role_arn)[0])
  id          = "aws"
  tags        = merge(provider.default_tags[0].tags, self.tags)
  zones       = 3 # of every region, but for accounts that see two in us-west-1
  zone_region = "^([a-z]{2}(?:-[a-z]+)+-[0-9]+)(?:[a-z]|-[a-z].*)$"
  fix "second_region" {
    say = "Add a provider \"aws\" block with an alias and another region, make the same there, and point an aws_route53_record with failover_routing_policy or latency_routing_policy and health_check_id, or an aws_globalaccelerator_accelerator, at both."
  }
  fix "second_provider" {
    say = "Where the service must outlive AWS, keep a copy of its data and enough compute with a second provider or in a datacenter of your own, and let an aws_route53_record with health_check_id lead there."
  }
  fix "rings" {
    say = "Install it in rings: an aws_ssm_association for each, with targets by tag, a schedule_expression of its own and max_concurrency; keep part of the copies on another version."
  }
}

# --- the world

data "aws_availability_zones" {
  answer = {
    names = [for z in zones("aws", region) : z if !contains(self.exclude_names, z)]
    id    = region
  }
}

data "aws_availability_zone" {
  zones = [self.name]

  answer = {
    region      = try(region_of(self.name), region)
    name_suffix = trimprefix(self.name, region_of(self.name))
  }
}

data "aws_region" {
  answer = {
    name   = coalesce(self.region, self.name, region)
    id     = coalesce(self.region, self.name, region)
    region = coalesce(self.region, self.name, region)
  }
}

# --- networks that are already there

data "aws_subnet" {
  role   = "subnet"
  scope  = "zone"
  zones  = [self.availability_zone, self.availability_zone_id, [for f in self.filter : f.values if contains(["availability-zone", "availabilityZone"], f.name)]]
  egress = self.vpc_id
}

# Which subnets a filter finds is not known, unless it asks for zones.
data "aws_subnets" "aws_subnet_ids" {
  scope = "zone"
  zones = flatten([for f in self.filter : f.values if contains(["availability-zone", "availabilityZone"], f.name)])
}

data "aws_db_subnet_group" {
  within = named("aws_db_subnet_group", self.name)
}

# --- what passes on what it is made of

data "aws_launch_template" {
  passes_to = named("aws_launch_template", self.name)
}

data "aws_launch_configuration" {
  passes_to = named("aws_launch_configuration", self.name)
}

data "aws_ecs_task_definition" {
  passes_to = named("aws_ecs_task_definition", self.task_definition)
}

data "aws_ecs_cluster" {
  passes_to = named("aws_ecs_cluster", self.cluster_name)
}

data "aws_ecs_service" {
  passes_to = named("aws_ecs_service", self.service_name)
}

data "aws_autoscaling_group" {
  passes_to = named("aws_autoscaling_group", self.name)
}

data "aws_ssm_parameter" {
  passes_to = named("aws_ssm_parameter", self.name)
}

data "aws_secretsmanager_secret" {
  passes_to = [self.arn, named("aws_secretsmanager_secret", self.name)]
}

data "aws_secretsmanager_secret_version" {
  passes_to = [self.secret_id, named("aws_secretsmanager_secret", self.secret_id)]
}

data "aws_kms_key" {
  passes_to = [self.key_id, named("aws_kms_alias", self.key_id)]
}

data "aws_kms_alias" {
  passes_to = named("aws_kms_alias", self.name)
}

data "aws_lb" "aws_alb" {
  passes_to = [self.arn, named("aws_lb", self.name)]
}

data "aws_lb_target_group" "aws_alb_target_group" {
  passes_to = [self.arn, named("aws_lb_target_group", self.name)]
}

data "aws_lb_listener" "aws_alb_listener" {
  passes_to = [self.arn, self.load_balancer_arn]
}

data "aws_db_instance" {
  passes_to = named("aws_db_instance", self.db_instance_identifier)
}

data "aws_rds_cluster" {
  passes_to = named("aws_rds_cluster", self.cluster_identifier)
}

data "aws_elasticache_replication_group" {
  passes_to = named("aws_elasticache_replication_group", self.replication_group_id)
}

data "aws_elasticache_cluster" {
  passes_to = named("aws_elasticache_cluster", self.cluster_id)
}

data "aws_dynamodb_table" {
  passes_to = named("aws_dynamodb_table", self.name)
}

data "aws_s3_bucket" {
  passes_to = named("aws_s3_bucket", self.bucket)
}

data "aws_sqs_queue" {
  passes_to = named("aws_sqs_queue", self.name)
}

data "aws_sns_topic" {
  passes_to = named("aws_sns_topic", self.name)
}

data "aws_lambda_function" {
  passes_to = named("aws_lambda_function", self.function_name)
}

data "aws_ecr_repository" {
  passes_to = named("aws_ecr_repository", self.name)
}

data "aws_ecr_image" {
  passes_to = named("aws_ecr_repository", self.repository_name)
}

data "aws_eks_cluster" "aws_eks_cluster_auth" {
  passes_to = named("aws_eks_cluster", self.name)
}

data "aws_efs_file_system" {
  passes_to = [self.file_system_id]
}

data "aws_msk_cluster" {
  passes_to = named("aws_msk_cluster", self.cluster_name)
}

data "aws_opensearch_domain" {
  passes_to = named("aws_opensearch_domain", self.domain_name)
}

data "aws_eip" {
  passes_to = [self.id, self.public_ip]
}

data "aws_network_interface" {
  passes_to = [self.id]
}

# Files that are put together before a machine reads them.
data "template_file" {
  passes_to = self.vars
}

data "cloudinit_config" "template_cloudinit_config" {
  passes_to = self.part[*].content
}
