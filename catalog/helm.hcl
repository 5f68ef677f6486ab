# Charts. What a chart makes is its own affair: a release is a component only
# where its values say how many copies run.

provider "helm" {
  id = ""
  within = [
    provider.kubernetes[*].host, provider.kubernetes[*].cluster_ca_certificate, provider.kubernetes[*].token,
    provider.kubernetes[*].config_context, provider.kubernetes[*].exec[*].args,
  ]
}

resource "helm_release" {
  locals {
    chart  = regex("([^/]*)$", self.chart)[0]
    values = merge([for v in self.values[*] : yamldecode(v)]...)
    set    = { for s in self.set[*] : s.name => s.value if s.name != null }

    # the keys that charts use for the copies of their main workload
    replicas = coalesce(
      local.set["replicaCount"], local.set["replicas"], local.set["controller.replicaCount"], local.set["server.replicas"], local.set["deployment.replicas"],
      local.values.replicaCount, local.values.replicas, local.values.controller.replicaCount, local.values.server.replicas, local.values.deployment.replicas,
    )
    least = coalesce(
      local.set["autoscaling.minReplicas"], local.set["controller.autoscaling.minReplicas"],
      local.values.autoscaling.minReplicas, local.values.controller.autoscaling.minReplicas,
    )
    scales = anytrue([for v in [
      local.set["autoscaling.enabled"], local.set["controller.autoscaling.enabled"],
      local.values.autoscaling.enabled, local.values.controller.autoscaling.enabled,
    ] : tostring(v) == "true"])
    units = local.scales ? local.least : local.replicas
  }

  role       = local.units == null ? null : "workload"
  platform   = "kubernetes"
  display    = self.name
  units      = { min = local.units, desired = local.units, max = local.scales ? null : local.units, group = true }
  software   = [local.chart]
  identifies = ["name"]
  needs      = [self.values, [for s in self.set : s.value], [for s in self.set_sensitive : s.value]]

  facts {
    long_running = true
  }

  # agents of the nodes: what they break, they break for all that runs there
  amend {
    when     = contains(["falco", "falcon-sensor", "falcon-helm", "datadog", "sysdig", "sysdig-deploy", "aqua-enforcer", "twistlock-defender", "lacework-agent", "wiz-sensor", "s1-agent"], local.chart)
    targets  = [provider.kubernetes[*].host, provider.kubernetes[*].cluster_ca_certificate, provider.kubernetes[*].token]
    software = [local.chart]
  }

  fix "units" {
    say = "Set the chart's replica count to 2 or more."
  }
  source = "terraform-provider-helm documentation: helm_release"
}
