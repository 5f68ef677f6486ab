# Kubernetes objects written as documents: the same meanings as in
# kubernetes.hcl, chosen by the document's kind.

resource "kubernetes_manifest" "kubectl_manifest" "kubectl_server_side_apply" {
  locals {
    doc        = self.manifest != null ? self.manifest : yamldecode(self.yaml_body)
    kind       = local.doc.kind
    name       = local.doc.metadata.name
    known_as   = "${local.kind}/${local.name}"
    namespace  = coalesce(local.doc.metadata.namespace, self.override_namespace, "default")
    runs       = contains(["Deployment", "StatefulSet", "Rollout", "ReplicaSet"], local.kind)
    agent      = local.kind == "DaemonSet"
    batch      = contains(["Job", "CronJob"], local.kind)
    pod        = local.kind == "Pod" ? local.doc.spec : local.kind == "CronJob" ? local.doc.spec.jobTemplate.spec.template.spec : local.doc.spec.template.spec
    containers = local.runs || local.agent || local.batch || local.kind == "Pod" ? local.pod.containers[*] : []
    images     = [for c in flatten(local.containers) : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
    labels     = local.kind == "Pod" ? local.doc.metadata.labels : local.doc.spec.template.metadata.labels
    replicas   = coalesce(local.doc.spec.replicas, 1)

    apart = flatten([
      local.pod.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[*].topologyKey,
      local.pod.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[*].podAffinityTerm.topologyKey,
      local.pod.topologySpreadConstraints[*].topologyKey,
    ])

    # terms are alternatives: one alone is a demand
    terms = flatten(local.pod.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[*])
    asked = local.runs && length(local.terms) == 1 ? [for e in flatten(local.terms[*].matchExpressions) : e if e.operator == "In"] : []

    budget  = local.kind == "PodDisruptionBudget"
    among   = [for e in local.doc.spec.selector.matchExpressions[*] : e if e.operator == "In"]
    budgets = local.budget ? merge(local.doc.spec.selector.matchLabels, { "kubernetes.io/metadata.name" = local.namespace }) : null
    scaler  = contains(["HorizontalPodAutoscaler", "ScaledObject"], local.kind)
    scaled  = local.doc.spec.scaleTargetRef
    typed   = local.scaled.kind == "StatefulSet" ? ["kubernetes_stateful_set_v1", "kubernetes_stateful_set"] : ["kubernetes_deployment_v1", "kubernetes_deployment"]
    service = local.kind == "Service"
    picks   = local.service ? local.doc.spec.selector : null
    targets = local.picks == null ? null : merge(local.picks, { "kubernetes.io/metadata.name" = local.namespace })

    routed = flatten([
      local.kind == "Ingress" ? [
        local.doc.spec.rules[*].http.paths[*].backend.service.name,
        local.doc.spec.defaultBackend.service.name,
      ] : [],
      contains(["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"], local.kind) ? local.doc.spec.rules[*].backendRefs[*].name : [],
      local.kind == "IngressRoute" ? local.doc.spec.routes[*].services[*].name : [],
    ])
    ingress = contains(["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "IngressRoute"], local.kind)
  }

  role = (
    local.runs || local.agent || local.batch || local.kind == "Pod" ? "workload" :
    local.service ? (local.doc.spec.type == "LoadBalancer" ? "load-balancer" : "pool") :
    local.ingress ? "gateway" : null
  )
  platform   = "kubernetes"
  display    = local.name
  tags       = local.runs || local.agent || local.kind == "Pod" ? merge(local.labels, { "kubernetes.io/metadata.name" = local.namespace }) : null
  units      = local.runs ? { min = local.replicas, desired = local.replicas, max = local.replicas, group = true } : local.agent ? { min = null, desired = null, max = null, group = true } : 1
  zones      = local.runs ? [local.pod.nodeSelector["topology.kubernetes.io/zone"], [for e in local.asked : e.values if e.key == "topology.kubernetes.io/zone"]] : []
  on_nodes   = local.runs ? merge(local.pod.nodeSelector, { for e in local.asked : e.key => e.values[0] if length(e.values) == 1 }) : null
  survival   = local.ingress ? "regional" : local.service ? (local.doc.spec.type == "LoadBalancer" ? "regional" : "any") : null
  public     = local.ingress || local.doc.spec.type == "LoadBalancer"
  software   = local.images
  identifies = ["manifest", "yaml_body"]
  needs      = [local.containers[*].env, local.containers[*].envFrom, local.containers[*].args, local.pod.volumes]
  pulls_from = local.containers[*].image
  passes_to  = contains(["ConfigMap", "Secret", "ExternalSecret"], local.kind) ? [local.doc.data, local.doc.stringData] : []
  selector   = local.targets == null ? null : { scope = local.namespace, labels = local.targets }
  routes = [
    [for type in ["kubernetes_service_v1", "kubernetes_service"] : named(type, local.routed)],
    [for type in ["kubernetes_manifest", "kubectl_manifest"] : named(type, [for n in local.routed : "Service/${n}"])],
  ]

  facts {
    long_running    = local.runs || local.kind == "Pod" ? true : local.agent || local.batch ? false : null
    serves          = local.runs || local.agent || local.kind == "Pod" ? length(flatten(local.containers[*].ports[*])) > 0 : null
    probed          = local.runs || local.agent || local.kind == "Pod" ? anytrue([for c in flatten(local.containers) : c.readinessProbe != null]) : null
    eviction_budget = local.runs ? anytrue([for v in concat(values(local.labels), [local.namespace]) : v == ""]) : null # not known where a label is not
    spread_zones    = local.runs ? (anytrue([for k in local.apart : strcontains(k, "zone")]) ? true : length(local.apart) > 0 ? null : false) : null
    spread_hosts    = local.runs ? length(local.apart) > 0 : null

    deploy_all_at_once = local.runs ? anytrue([
      local.doc.spec.strategy.type == "Recreate",
      local.doc.spec.strategy.rollingUpdate.maxUnavailable == "100%",
    ]) : null
    auto_updates = length(local.images) > 0 ? anytrue([for c in flatten(local.containers) :
    endswith(c.image, ":latest") && !contains(["IfNotPresent", "Never"], coalesce(c.imagePullPolicy, "Always"))]) : null
  }

  amend {
    for_each = !local.budget ? [] : length(local.among) == 0 ? [local.budgets] : [for v in local.among[0].values : merge(local.budgets, { (local.among[0].key) = v })]
    selector = { scope = local.namespace, labels = each.value }
    facts = { eviction_budget = (
      contains(["0", "0%", "100%"], coalesce(tostring(local.doc.spec.minAvailable), "1")) ||
      contains(["0", "0%", "100%"], coalesce(tostring(local.doc.spec.maxUnavailable), "1")) ? false :
      try(tonumber(local.doc.spec.minAvailable), -tonumber(local.doc.spec.maxUnavailable), true)
    ) }
  }

  amend {
    when = local.scaler
    targets = [
      [for type in local.typed : named(type, local.scaled.name)],
      [for type in ["kubernetes_manifest", "kubectl_manifest"] : named(type, "${coalesce(local.scaled.kind, "Deployment")}/${local.scaled.name}")],
    ]
    units = {
      min   = local.kind == "ScaledObject" ? coalesce(local.doc.spec.minReplicaCount, 0) : coalesce(local.doc.spec.minReplicas, 1)
      max   = local.kind == "ScaledObject" ? coalesce(local.doc.spec.maxReplicaCount, 100) : local.doc.spec.maxReplicas
      group = true
    }
  }

  amend {
    when     = local.targets != null
    selector = { scope = local.namespace, labels = local.targets }
    facts    = { serves = true }
  }

  fix "units" {
    say = "Set spec.replicas to 2 or more."
  }
  fix "spread" {
    say = "Add topologySpreadConstraints with topologyKey: topology.kubernetes.io/zone to the pod template."
  }
  fix "budget" {
    say = "Add a PodDisruptionBudget with maxUnavailable: 1 whose selector matches the pods' labels."
  }
  fix "probe" {
    say = "Add a readinessProbe to the container."
  }
  fix "rollout" {
    say = "Set spec.strategy.type to RollingUpdate with maxUnavailable: 25%."
  }
  fix "pin" {
    say = "Name a version in the container's image instead of latest."
  }
}

# Several documents in one text.
data "kubectl_file_documents" {
  locals {
    texts = [for d in split("\n---", "\n${self.content}") : trimspace(d) if trimspace(trimprefix(trimspace(d), "---")) != ""]
    docs  = [for t in local.texts : yamldecode(t)]
  }
  answer = {
    documents = local.texts
    manifests = { for i, d in local.docs : join("/", compact([
      strcontains(d.apiVersion, "/") ? "/apis/${d.apiVersion}" : "/api/${d.apiVersion}",
      d.metadata.namespace == null ? "" : "namespaces/${d.metadata.namespace}",
      "${lower(d.kind)}s", d.metadata.name,
    ])) => local.texts[i] }
  }
}
