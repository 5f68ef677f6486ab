resource "cloud_cluster" {
  role       = "cluster"
  identifies = ["cluster_name"]
}

resource "cloud_node_group" {
  role   = "node-group"
  within = named("cloud_cluster", self.cluster)
}

resource "cloud_workload" {
  role = "workload"
  locals {
    pod    = self.spec[0].template[0]
    labels = local.pod.metadata.labels
  }
  tags     = local.labels
  software = [for c in local.pod.container : regex("^(?:[^/]*[.:][^/]*/)?([^:@]+)", c.image)[0]]
}

resource "cloud_service" {
  selector = { scope = self.namespace, labels = self.selector, role = "workload" }
}
