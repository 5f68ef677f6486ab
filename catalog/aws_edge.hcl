# AWS in front of applications: content delivery and API gateways.

# --- content delivery

# An origin group tries its members in order; the other origins serve paths of their own.
resource "aws_cloudfront_distribution" {
  locals {
    grouped = flatten(self.origin_group[*].member[*].origin_id)
    members = flatten([for g in self.origin_group : [for i, m in g.member : {
      group = g.origin_id
      order = i
      to    = [for o in self.origin : o.domain_name if o.origin_id == m.origin_id]
    }]])
  }
  role     = "cdn"
  platform = "cloudfront"
  scope    = "global"
  public   = true
  display  = try(self.aliases[0], self.comment, name)
  routes   = [for o in self.origin : o.domain_name if !contains(local.grouped, o.origin_id)]
  needs    = flatten([self.default_cache_behavior[*].lambda_function_association[*].lambda_arn, self.ordered_cache_behavior[*].lambda_function_association[*].lambda_arn])

  edge "routes" {
    for_each = local.members
    to       = each.value.to
    group    = "origin-group ${each.value.group}"
    mode     = "failover"
    order    = each.value.order
  }
  facts {
    origin_failover = length(self.origin_group) > 0
  }
  fix "failover" {
    say = "Add a second origin in another region and an origin_group with both as members; point target_origin_id at the group."
  }
  source = "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html"
}

resource "aws_cloudfront_vpc_origin" {
  passes_to = self.vpc_origin_endpoint_config[*].arn
}

resource "aws_cloudfront_function" "aws_cloudfront_key_value_store" {}

# --- REST APIs

resource "aws_api_gateway_rest_api" {
  role       = "gateway"
  platform   = "apigateway"
  scope      = "region"
  survival   = "regional"
  public     = !contains(flatten(self.endpoint_configuration[*].types), "PRIVATE")
  routes     = self.body
  display    = coalesce(self.name, name)
  identifies = ["name"]
  source     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/disaster-recovery-resiliency.html"
}

resource "aws_api_gateway_integration" {
  edge "routes" {
    from = self.rest_api_id
    to   = [self.uri, hosts(self.uri), self.connection_id, self.integration_target]
  }
}

resource "aws_api_gateway_authorizer" {
  edge "needs" {
    from = self.rest_api_id
    to   = [self.authorizer_uri, self.provider_arns]
  }
}

resource "aws_api_gateway_deployment" "aws_api_gateway_resource" "aws_api_gateway_method" {
  passes_to = self.rest_api_id
}

resource "aws_api_gateway_stage" {
  passes_to = self.rest_api_id
}

resource "aws_api_gateway_vpc_link" {
  passes_to = self.target_arns
}

resource "aws_api_gateway_domain_name" {
  role       = "gateway"
  platform   = "apigateway"
  scope      = "region"
  survival   = "regional"
  public     = !contains(flatten(self.endpoint_configuration[*].types), "PRIVATE")
  display    = self.domain_name
  identifies = ["domain_name"]
}

resource "aws_api_gateway_base_path_mapping" {
  edge "routes" {
    from = named("aws_api_gateway_domain_name", self.domain_name)
    to   = self.api_id
  }
}

# --- HTTP and WebSocket APIs

resource "aws_apigatewayv2_api" {
  role       = "gateway"
  platform   = "apigateway"
  scope      = "region"
  survival   = "regional"
  public     = true
  routes     = [self.target, hosts(self.target), self.body]
  display    = coalesce(self.name, name)
  identifies = ["name"]
  source     = "https://docs.aws.amazon.com/apigateway/latest/developerguide/disaster-recovery-resiliency.html"
}

resource "aws_apigatewayv2_integration" {
  edge "routes" {
    from = self.api_id
    to   = [self.integration_uri, hosts(self.integration_uri), hosts(self.request_parameters)]
  }
  edge "needs" {
    from = self.api_id
    to   = self.connection_id
  }
}

resource "aws_apigatewayv2_authorizer" {
  edge "needs" {
    from = self.api_id
    to   = [self.authorizer_uri, self.jwt_configuration[*].issuer]
  }
}

resource "aws_apigatewayv2_stage" "aws_apigatewayv2_route" "aws_apigatewayv2_deployment" {
  passes_to = self.api_id
}

resource "aws_apigatewayv2_vpc_link" {
  role       = "endpoint"
  platform   = "apigateway"
  scope      = "region"
  within     = self.subnet_ids
  survival   = "any"
  identifies = ["name"]

  fix "per_zone" {
    say = "Give subnet_ids of ${address} subnets of two or more zones."
  }
}

resource "aws_apigatewayv2_domain_name" {
  role       = "gateway"
  platform   = "apigateway"
  scope      = "region"
  survival   = "regional"
  public     = true
  display    = self.domain_name
  identifies = ["domain_name"]
}

resource "aws_apigatewayv2_api_mapping" {
  edge "routes" {
    from = named("aws_apigatewayv2_domain_name", self.domain_name)
    to   = self.api_id
  }
}

# --- GraphQL and others

resource "aws_appsync_graphql_api" {
  role       = "gateway"
  platform   = "appsync"
  scope      = "region"
  survival   = "regional"
  public     = self.visibility != "PRIVATE"
  needs      = [self.user_pool_config[*].user_pool_id, self.lambda_authorizer_config[*].authorizer_uri]
  identifies = ["name"]
}

resource "aws_appsync_datasource" {
  edge "routes" {
    from = self.api_id
    to = [
      self.dynamodb_config[*].table_name, self.lambda_config[*].function_arn, hosts(self.http_config[*].endpoint),
      self.elasticsearch_config[*].endpoint, self.opensearchservice_config[*].endpoint,
      self.relational_database_config[*].http_endpoint_config[*].db_cluster_identifier,
    ]
  }
}

resource "aws_appsync_domain_name_api_association" {
  reached_by = self.domain_name
  passes_to  = self.api_id
}

resource "aws_vpclattice_service_network" {
  identifies = ["name"]
}

resource "aws_vpclattice_service" {
  role       = "gateway"
  platform   = "vpc-lattice"
  scope      = "region"
  survival   = "regional"
  public     = false
  identifies = ["name", "custom_domain_name"]
}

resource "aws_vpclattice_listener" {
  edge "routes" {
    from = [self.service_arn, self.service_identifier]
    to   = self.default_action[*].forward[*].target_groups[*].target_group_identifier
  }
}

resource "aws_vpclattice_listener_rule" {
  edge "routes" {
    from = self.service_identifier
    to   = self.action[*].forward[*].target_groups[*].target_group_identifier
  }
}

resource "aws_vpclattice_target_group" {
  role       = "pool"
  platform   = "vpc-lattice"
  scope      = "region"
  survival   = "regional"
  identifies = ["name"]

  facts {
    health_checked = contains(["LAMBDA", "ALB"], self.type) ? null : alltrue([for h in flatten(self.config[*].health_check[*]) : coalesce(h.enabled, true)])
  }
}

resource "aws_vpclattice_target_group_attachment" {
  edge "routes" {
    from = self.target_group_identifier
    to   = self.target[*].id
  }
}

resource "aws_cognito_user_pool" {
  role       = "endpoint"
  platform   = "cognito"
  scope      = "region"
  survival   = "regional"
  identifies = ["name"]

  facts {
    protected = coalesce(self.deletion_protection, "INACTIVE") == "ACTIVE"
  }
  fix "protect" {
    say = "Set deletion_protection = \"ACTIVE\" in ${address}."
    set = { deletion_protection = "\"ACTIVE\"" }
  }
  source = "https://docs.aws.amazon.com/cognito/latest/developerguide/disaster-recovery-resiliency.html"
}

resource "aws_cognito_user_pool_client" "aws_cognito_user_pool_domain" {
  passes_to = self.user_pool_id
}

resource "aws_cognito_identity_pool" {
  passes_to = self.cognito_identity_providers[*].provider_name
}

resource "aws_amplify_app" {
  role       = "function"
  platform   = "amplify"
  scope      = "region"
  survival   = "global"
  public     = true
  needs      = hosts(self.environment_variables)
  identifies = ["name"]
}

resource "aws_amplify_domain_association" {
  passes_to = self.app_id
}

resource "aws_transfer_server" {
  role     = "gateway"
  platform = "transfer"
  scope    = "region"
  within   = self.endpoint_details[*].subnet_ids
  survival = length(flatten(self.endpoint_details[*].subnet_ids)) > 0 ? "any" : "regional"
  public   = coalesce(self.endpoint_type, "PUBLIC") == "PUBLIC"
  needs    = [self.function, self.directory_id]
}

resource "aws_transfer_user" {
  edge "needs" {
    from = self.server_id
    to   = [self.home_directory, self.home_directory_mappings[*].target]
  }
}
