# Kubernetes objects. An object stands where the nodes of its provider's cluster
# stand. A namespace is one of an object's labels here, so that selectors stay
# within it.

# A cluster is nobody's cloud: what runs on one is with the provider of its nodes.
provider "kubernetes" {
  id     = ""
  within = [provider.host, provider.cluster_ca_certificate, provider.token, provider.config_context, provider.exec[*].args]
}

provider "kubectl" {
  id     = ""
  within = [provider.host, provider.cluster_ca_certificate, provider.token, provider.config_context, provider.exec[*].args]
}

# --- workloads

resource "kubernetes_deployment_v1" "kubernetes_deployment" "kubernetes_stateful_set_v1" "kubernetes_stateful_set" {
  locals {
    template   = self.spec[0].template[0]
    pod        = self.spec[0].template[0].spec[0]
    containers = self.spec[0].template[0].spec[0].container[*]
    labels     = self.spec[0].template[0].metadata[0].labels
    namespace  = coalesce(self.metadata[0].namespace, "default")
    replicas   = coalesce(self.spec[0].replicas, 1)
    rolling    = self.spec[0].strategy[0].rolling_update[0]

    # terms that are about the workload's own pods: others spread it from somebody else
    apart = [for t in concat(
      flatten(local.pod.affinity[*].pod_anti_affinity[*].required_during_scheduling_ignored_during_execution[*]),
      flatten(local.pod.affinity[*].pod_anti_affinity[*].preferred_during_scheduling_ignored_during_execution[*].pod_affinity_term[*]),
      local.pod.topology_spread_constraint[*],
    ) : t if alltrue([for k, v in t.label_selector[0].match_labels : local.labels[k] == v])]
    keys = [for t in local.apart : t.topology_key]

    # terms are alternatives: one alone is a demand
    terms = flatten(local.pod.affinity[*].node_affinity[*].required_during_scheduling_ignored_during_execution[*].node_selector_term[*])
    asked = length(local.terms) == 1 ? [for e in flatten(local.terms[*].match_expressions) : e if e.operator == "In"] : []
    nodes = merge(local.pod.node_selector, { for e in local.asked : e.key => tolist(e.values)[0] if length(e.values) == 1 })
  }

  role       = "workload"
  platform   = "kubernetes"
  display    = self.metadata[0].name
  tags       = merge(local.labels, { "kubernetes.io/metadata.name" = local.namespace })
  zones      = [local.pod.node_selector["topology.kubernetes.io/zone"], [for e in local.asked : e.values if e.key == "topology.kubernetes.io/zone"]]
  on_nodes   = local.nodes
  units      = { min = local.replicas, desired = local.replicas, max = local.replicas, group = true }
  software   = [for c in local.containers : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
  identifies = ["metadata"]

  needs = [
    local.containers[*].env, local.containers[*].env_from, local.containers[*].args, local.containers[*].command,
    local.pod.init_container[*].env, local.pod.init_container[*].env_from, local.pod.init_container[*].args,
    local.pod.volume, local.template.metadata[0].annotations, self.spec[0].volume_claim_template,
    [for kind in ["kubernetes_config_map_v1", "kubernetes_config_map"] : named(kind, flatten([
      local.containers[*].env_from[*].config_map_ref[*].name,
      local.containers[*].env[*].value_from[*].config_map_key_ref[*].name,
      local.pod.volume[*].config_map[*].name,
    ]))],
    [for kind in ["kubernetes_secret_v1", "kubernetes_secret"] : named(kind, flatten([
      local.containers[*].env_from[*].secret_ref[*].name,
      local.containers[*].env[*].value_from[*].secret_key_ref[*].name,
      local.pod.volume[*].secret[*].secret_name,
    ]))],
    [for kind in ["kubernetes_persistent_volume_claim_v1", "kubernetes_persistent_volume_claim"] :
    named(kind, flatten(local.pod.volume[*].persistent_volume_claim[*].claim_name))],
  ]
  pulls_from = local.containers[*].image

  facts {
    long_running    = true
    serves          = length(flatten(local.containers[*].port[*])) > 0
    probed          = anytrue([for c in local.containers : length(c.readiness_probe[*]) > 0])
    eviction_budget = anytrue([for v in concat(values(local.labels), [local.namespace]) : v == ""]) # not known where a label is not
    spread_zones    = anytrue([for k in local.keys : strcontains(k, "zone")]) ? true : length(local.keys) > 0 ? null : false
    spread_hosts    = length(local.keys) > 0

    deploy_all_at_once = anytrue([
      self.spec[0].strategy[0].type == "Recreate",
      local.rolling.max_unavailable == "100%",
    ])
    auto_updates = anytrue([for c in local.containers :
    endswith(c.image, ":latest") && !contains(["IfNotPresent", "Never"], coalesce(c.image_pull_policy, "Always"))])
  }

  fix "units" {
    say = "Set replicas = 2 or more in spec; where an autoscaler decides, min_replicas of its kubernetes_horizontal_pod_autoscaler_v2 too."
    set = self.spec[0].service_name == null ? { "spec.replicas" = "2" } : {}
  }
  fix "spread" {
    say = "Add a topology_spread_constraint with topology_key = \"topology.kubernetes.io/zone\" and the pods' labels to the template's spec."
  }
  fix "budget" {
    say = "Add a kubernetes_pod_disruption_budget_v1 with max_unavailable = 1 whose selector matches the pods' labels."
  }
  fix "probe" {
    say = "Add a readiness_probe to the container."
  }
  fix "rollout" {
    say = "Set strategy type = \"RollingUpdate\" with max_unavailable = \"25%\"."
  }
  fix "pin" {
    say = "Name a version in the container's image instead of latest."
  }
  source = "terraform-provider-kubernetes documentation: kubernetes_deployment_v1"
}

# Runs on every node: the number of its pods is not its own. An agent with the
# node's privileges takes the node's other pods along when it fails.
resource "kubernetes_daemon_set_v1" "kubernetes_daemonset" {
  locals {
    pod        = self.spec[0].template[0].spec[0]
    containers = self.spec[0].template[0].spec[0].container[*]
    namespace  = coalesce(self.metadata[0].namespace, "default")
    images     = [for c in local.containers : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
    privileged = anytrue(concat([local.pod.host_pid == true], [for c in local.containers : c.security_context[0].privileged == true]))
  }

  role       = "workload"
  platform   = "kubernetes"
  display    = self.metadata[0].name
  tags       = merge(self.spec[0].template[0].metadata[0].labels, { "kubernetes.io/metadata.name" = local.namespace })
  units      = { min = null, desired = null, max = null, group = true }
  software   = local.images
  texts      = local.images
  identifies = ["metadata"]
  needs      = [local.containers[*].env, local.containers[*].env_from, local.containers[*].args, local.pod.volume]
  pulls_from = local.containers[*].image

  facts {
    long_running       = false
    serves             = length(flatten(local.containers[*].port[*])) > 0
    probed             = anytrue([for c in local.containers : length(c.readiness_probe[*]) > 0])
    deploy_all_at_once = self.spec[0].strategy[0].rolling_update[0].max_unavailable == "100%"
    auto_updates = anytrue([for c in local.containers :
    endswith(c.image, ":latest") && !contains(["IfNotPresent", "Never"], coalesce(c.image_pull_policy, "Always"))])
  }

  amend {
    when     = local.privileged
    targets  = [provider.host, provider.cluster_ca_certificate, provider.token, provider.config_context]
    software = local.images
  }

  fix "rollout" {
    say = "Set rolling_update max_unavailable = \"10%\" in strategy."
  }
  fix "pin" {
    say = "Name a version in the container's image instead of latest."
  }
}

# A bare pod is not started again when its node dies.
resource "kubernetes_pod_v1" "kubernetes_pod" {
  locals {
    containers = self.spec[0].container[*]
    namespace  = coalesce(self.metadata[0].namespace, "default")
  }

  role       = "workload"
  platform   = "kubernetes"
  display    = self.metadata[0].name
  tags       = merge(self.metadata[0].labels, { "kubernetes.io/metadata.name" = local.namespace })
  zones      = [self.spec[0].node_selector["topology.kubernetes.io/zone"]]
  host       = self.spec[0].node_name
  units      = 1
  chosen     = true
  software   = [for c in local.containers : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
  identifies = ["metadata"]
  needs      = [local.containers[*].env, local.containers[*].env_from, local.containers[*].args, self.spec[0].volume]
  pulls_from = local.containers[*].image

  facts {
    long_running = !contains(["Never", "OnFailure"], coalesce(self.spec[0].restart_policy, "Always"))
    serves       = length(flatten(local.containers[*].port[*])) > 0
    probed       = anytrue([for c in local.containers : length(c.readiness_probe[*]) > 0])
  }

  fix "units" {
    say = "Make it a kubernetes_deployment_v1 with replicas = 2 or more."
  }
  fix "probe" {
    say = "Add a readiness_probe to the container."
  }
}

resource "kubernetes_job_v1" "kubernetes_job" "kubernetes_cron_job_v1" "kubernetes_cron_job" {
  locals {
    pod = coalesce(self.spec[0].job_template[0].spec[0].template[0].spec[0], self.spec[0].template[0].spec[0])
  }

  role       = "workload"
  platform   = "kubernetes"
  display    = self.metadata[0].name
  units      = { min = 0, desired = 1, max = 1, group = true }
  identifies = ["metadata"]
  needs      = [local.pod.container[*].env, local.pod.container[*].env_from, local.pod.container[*].args, local.pod.volume]
  pulls_from = local.pod.container[*].image

  facts {
    long_running = false
    serves       = false
  }
}

# --- what changes workloads

resource "kubernetes_horizontal_pod_autoscaler_v2" "kubernetes_horizontal_pod_autoscaler_v1" "kubernetes_horizontal_pod_autoscaler" "kubernetes_horizontal_pod_autoscaler_v2beta2" {
  locals {
    scaled = self.spec[0].scale_target_ref[0]
    typed  = local.scaled.kind == "StatefulSet" ? ["kubernetes_stateful_set_v1", "kubernetes_stateful_set"] : ["kubernetes_deployment_v1", "kubernetes_deployment"]
  }

  amend {
    targets = [
      [for type in local.typed : named(type, local.scaled.name)],
      [for type in ["kubernetes_manifest", "kubectl_manifest"] : named(type, "${coalesce(local.scaled.kind, "Deployment")}/${local.scaled.name}")],
    ]
    units = { min = coalesce(self.spec[0].min_replicas, 1), max = self.spec[0].max_replicas, group = true }
  }
  source = "terraform-provider-kubernetes documentation: kubernetes_horizontal_pod_autoscaler_v2"
}

resource "kubernetes_pod_disruption_budget_v1" "kubernetes_pod_disruption_budget" {
  locals {
    namespace = coalesce(self.metadata[0].namespace, "default")
    base      = merge(self.spec[0].selector[0].match_labels, { "kubernetes.io/metadata.name" = local.namespace })
    among     = [for e in self.spec[0].selector[0].match_expressions[*] : e if e.operator == "In"]
    keep      = self.spec[0].min_available == null ? null : tostring(self.spec[0].min_available)
    let       = self.spec[0].max_unavailable == null ? null : tostring(self.spec[0].max_unavailable)
  }

  amend {
    for_each = length(local.among) == 0 ? [local.base] : [for v in local.among[0].values : merge(local.base, { (local.among[0].key) = v })]
    selector = { scope = local.namespace, labels = each.value }
    facts = { eviction_budget = (
      contains(["0", "0%", "100%"], coalesce(local.keep, "1")) || contains(["0", "0%", "100%"], coalesce(local.let, "1")) ? false :
      try(tonumber(local.keep), -tonumber(local.let), true)
    ) }
  }

  fix "budget" {
    say = "Set max_unavailable = 1."
  }
}

# --- ways in

resource "kubernetes_service_v1" "kubernetes_service" {
  locals {
    namespace = coalesce(self.metadata[0].namespace, "default")
    labels    = self.spec[0].selector
    hints     = self.metadata[0].annotations
    internal = anytrue([
      local.hints["service.beta.kubernetes.io/aws-load-balancer-scheme"] == "internal",
      local.hints["service.beta.kubernetes.io/aws-load-balancer-internal"] == "true",
      local.hints["service.beta.kubernetes.io/azure-load-balancer-internal"] == "true",
      local.hints["networking.gke.io/load-balancer-type"] == "Internal",
      local.hints["cloud.google.com/load-balancer-type"] == "Internal",
    ])
  }

  role       = self.spec[0].type == "LoadBalancer" ? "load-balancer" : "pool"
  platform   = "kubernetes"
  display    = self.metadata[0].name
  survival   = self.spec[0].type == "LoadBalancer" ? "regional" : "any"
  public     = self.spec[0].type == "LoadBalancer" && !local.internal
  identifies = ["metadata"]
  selector   = length(local.labels) == 0 ? null : { scope = local.namespace, labels = merge(local.labels, { "kubernetes.io/metadata.name" = local.namespace }) }
  routes     = self.spec[0].external_name

  amend {
    when     = length(local.labels) > 0
    selector = { scope = local.namespace, labels = merge(local.labels, { "kubernetes.io/metadata.name" = local.namespace }) }
    facts    = { serves = true }
  }
}

resource "kubernetes_endpoints_v1" "kubernetes_endpoints" "kubernetes_endpoint_slice_v1" {
  edge "routes" {
    from = [for kind in ["kubernetes_service_v1", "kubernetes_service"] : named(kind, self.metadata[0].name)]
    to   = [self.subset[*].address[*].ip, self.endpoint[*].addresses]
  }
}

resource "kubernetes_ingress_v1" "kubernetes_ingress" {
  locals {
    backends = flatten([
      self.spec[0].rule[*].http[*].path[*].backend[*].service[*].name,
      self.spec[0].default_backend[*].service[*].name,
      self.spec[0].rule[*].http[*].path[*].backend[*].service_name,
      self.spec[0].backend[*].service_name,
    ])
  }

  role       = "gateway"
  platform   = "kubernetes"
  display    = try(flatten(self.spec[0].rule[*].host)[0], self.metadata[0].name)
  survival   = "regional"
  identifies = ["metadata"]
  public     = self.metadata[0].annotations["alb.ingress.kubernetes.io/scheme"] != "internal"
  routes = [
    [for type in ["kubernetes_service_v1", "kubernetes_service"] : named(type, local.backends)],
    [for type in ["kubernetes_manifest", "kubectl_manifest"] : named(type, [for n in local.backends : "Service/${n}"])],
  ]
}

# --- configuration and storage that workloads refer to

resource "kubernetes_config_map_v1" "kubernetes_config_map" "kubernetes_secret_v1" "kubernetes_secret" "kubernetes_config_map_v1_data" "kubernetes_secret_v1_data" {
  identifies = ["metadata"]
  passes_to  = [self.data, self.binary_data, self.data_wo]
}

# Whose volume it is follows from its class; the class decides in how many zones it is kept.
resource "kubernetes_persistent_volume_claim_v1" "kubernetes_persistent_volume_claim" {
  identifies = ["metadata"]
  passes_to = [
    self.spec[0].volume_name,
    [for kind in ["kubernetes_persistent_volume_v1", "kubernetes_persistent_volume"] : named(kind, self.spec[0].volume_name)],
  ]
}

resource "kubernetes_persistent_volume_v1" "kubernetes_persistent_volume" {
  identifies = ["metadata"]
  passes_to = [
    self.spec[0].persistent_volume_source[*].aws_elastic_block_store[*].volume_id,
    self.spec[0].persistent_volume_source[*].gce_persistent_disk[*].pd_name,
    self.spec[0].persistent_volume_source[*].azure_disk[*].data_disk_uri,
    self.spec[0].persistent_volume_source[*].csi[*].volume_handle,
    self.spec[0].persistent_volume_source[*].nfs[*].server,
  ]
}

resource "kubernetes_storage_class_v1" "kubernetes_storage_class" {
  identifies = ["metadata"]
  passes_to  = self.parameters
}

resource "kubernetes_namespace_v1" "kubernetes_namespace" "kubernetes_service_account_v1" "kubernetes_service_account" "kubernetes_priority_class_v1" "kubernetes_priority_class" {
  identifies = ["metadata"]
}
