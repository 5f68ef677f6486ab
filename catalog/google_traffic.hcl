# Google Cloud: forwarding rule → proxy → url map → backend service → groups.

resource "google_compute_global_forwarding_rule" {
  locals {
    # one that only sends people from http to https serves nobody by itself
    maps      = follow(self.target, "url_map")
    redirects = length(follow(local.maps, "default_url_redirect")) > 0 && length(follow(local.maps, "default_service", "path_matcher")) == 0
  }
  role       = local.redirects ? null : "global-load-balancer"
  platform   = "cloud-load-balancing"
  scope      = "global"
  public     = startswith(coalesce(self.load_balancing_scheme, "EXTERNAL"), "EXTERNAL")
  routes     = [self.target]
  reached_by = [self.ip_address]
  source     = "https://cloud.google.com/load-balancing/docs/load-balancing-overview"
}

resource "google_compute_forwarding_rule" {
  locals {
    scheme = self.load_balancing_scheme == null ? "EXTERNAL" : self.load_balancing_scheme
    # the rules that a classic VPN gateway needs, and private endpoints, balance nothing
    vpn     = self.ip_protocol == "ESP" || contains(["500", "4500", "500-500", "4500-4500"], self.port_range)
    private = local.scheme == ""
    # one that only sends people from http to https serves nobody by itself
    maps      = follow(self.target, "url_map")
    redirects = length(follow(local.maps, "default_url_redirect")) > 0 && length(follow(local.maps, "default_service", "path_matcher")) == 0
  }
  role       = local.vpn || local.redirects ? null : local.private ? "endpoint" : "load-balancer"
  platform   = "cloud-load-balancing"
  scope      = "region"
  public     = !local.vpn && !local.redirects && startswith(local.scheme, "EXTERNAL")
  routes     = [self.backend_service, self.target]
  reached_by = [self.ip_address]
  source     = "https://cloud.google.com/load-balancing/docs/load-balancing-overview"

  fix "region" {
    say = "Use google_compute_global_forwarding_rule with backends in two regions."
  }
}

# --- what stands between: no component of its own

resource "google_compute_target_http_proxy" "google_compute_target_https_proxy" "google_compute_region_target_http_proxy" "google_compute_region_target_https_proxy" {
  passes_to = [self.url_map]
}

resource "google_compute_target_tcp_proxy" "google_compute_target_ssl_proxy" "google_compute_region_target_tcp_proxy" {
  passes_to = [self.backend_service]
}

resource "google_compute_target_grpc_proxy" {
  passes_to = [self.url_map]
}

resource "google_compute_target_instance" {
  passes_to = [self.instance]
}

resource "google_compute_url_map" "google_compute_region_url_map" {
  passes_to = [
    self.default_service, self.default_route_action[*].weighted_backend_services[*].backend_service,
    self.path_matcher[*].default_service, self.path_matcher[*].path_rule[*].service, self.path_matcher[*].route_rules[*].service,
    self.path_matcher[*].default_route_action[*].weighted_backend_services[*].backend_service,
    self.path_matcher[*].route_rules[*].route_action[*].weighted_backend_services[*].backend_service,
    self.path_matcher[*].path_rule[*].route_action[*].weighted_backend_services[*].backend_service,
  ]
}

# --- pools

resource "google_compute_backend_service" "google_compute_region_backend_service" {
  locals {
    standby = anytrue([for b in self.backend : b.failover == true])
    # serverless and internet endpoints take no health checks
    endpoints = length(follow(self.backend[*].group, "network_endpoint_type"))
  }
  role     = "pool"
  platform = "cloud-load-balancing"
  scope    = startswith(type, "google_compute_region") ? "region" : "global"
  source   = "terraform-provider-google documentation: google_compute_backend_service"

  edge "routes" {
    for_each = self.backend
    to       = each.value.group
    group    = "backends"
    mode     = local.standby ? "failover" : "share"
    order    = each.value.failover == true ? 1 : 0
  }
  facts {
    health_checked = self.health_checks != null ? length(self.health_checks) > 0 : local.endpoints > 0 ? null : false
    caches         = self.enable_cdn == true ? true : null
  }
  fix "health_check" {
    say = "Set health_checks in ${address} to a google_compute_health_check."
  }
  fix "units" {
    say = "Add a second backend, in another zone or region, to ${address}."
  }
}

resource "google_compute_backend_bucket" {
  role     = self.enable_cdn == true ? "cdn" : "pool"
  platform = "cloud-load-balancing"
  scope    = "global"
  routes   = [self.bucket_name]
  # a bucket has no machines to check
  fix "failover" {
    say = "Use a bucket in a multi-region location."
  }
}

resource "google_compute_target_pool" {
  role     = "pool"
  platform = "cloud-load-balancing"
  scope    = "region"
  routes   = [self.instances]
  source   = "https://cloud.google.com/load-balancing/docs/target-pools"

  facts {
    health_checked = length(self.health_checks) > 0
  }
  fix "health_check" {
    say = "Set health_checks in ${address} to a google_compute_http_health_check."
  }
  fix "units" {
    say = "Put instances of two zones into ${address}."
  }
}

# --- network endpoint groups: whoever names one reaches what is in it

resource "google_compute_network_endpoint_group" {
  zones = [coalesce(self.zone, provider.zone)]
}

resource "google_compute_network_endpoint" {
  reached_by = [self.network_endpoint_group]
  passes_to  = [self.instance, self.ip_address]
}

resource "google_compute_network_endpoints" {
  reached_by = [self.network_endpoint_group]
  passes_to  = [self.network_endpoints[*].instance, self.network_endpoints[*].ip_address]
}

resource "google_compute_region_network_endpoint_group" {
  defaults { network_endpoint_type = "SERVERLESS" }
  passes_to = [
    self.cloud_run[*].service, self.cloud_function[*].function, self.psc_target_service,
    named("google_cloud_run_v2_service", self.cloud_run[*].service),
    named("google_cloud_run_service", self.cloud_run[*].service),
    named("google_cloudfunctions2_function", self.cloud_function[*].function),
  ]
}

resource "google_compute_global_network_endpoint_group" {}

resource "google_compute_global_network_endpoint" {
  foreign    = ["fqdn"]
  reached_by = [self.global_network_endpoint_group]
  passes_to  = [self.fqdn, self.ip_address, hosts(self.fqdn)]
}

resource "google_compute_region_network_endpoint" {
  foreign    = ["fqdn"]
  reached_by = [self.region_network_endpoint_group]
  passes_to  = [self.fqdn, self.ip_address]
}

resource "google_compute_service_attachment" {
  passes_to = [self.target_service]
}

# --- gateways for programs

resource "google_api_gateway_gateway" {
  role       = "gateway"
  platform   = "api-gateway"
  scope      = "region"
  public     = true
  needs      = [self.api_config]
  identifies = ["default_hostname"]
}

resource "google_api_gateway_api_config" {
  passes_to = [self.openapi_documents, self.grpc_services]
}

resource "google_apigee_instance" {
  role     = "gateway"
  platform = "apigee"
  scope    = "region"
  region   = self.location
  units    = null
}

resource "google_network_services_edge_cache_service" {
  role   = "cdn"
  scope  = "global"
  public = true
  routes = [self.routing[*].path_matcher[*].route_rule[*].origin]
}

resource "google_network_services_edge_cache_origin" {
  passes_to = [self.origin_address, self.failover_origin, hosts(self.origin_address)]
}

resource "google_certificate_manager_certificate" "google_compute_managed_ssl_certificate" "google_compute_ssl_certificate" {}
