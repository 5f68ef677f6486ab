# The master is the provider's; the first zone's machines come with the cluster.
resource "nhncloud_kubernetes_cluster_v1" "shop" {
  name                = "shop"
  cluster_template_id = "iaas_console"
  fixed_network       = var.network
  fixed_subnet        = var.subnet
  flavor_id           = var.flavor
  keypair             = "operator"
  node_count          = 3

  labels = merge(local.machine, {
    availability_zone = var.zones[0]
    kube_tag          = "v1.29.3"
  })
}

resource "nhncloud_kubernetes_nodegroup_v1" "shop" {
  for_each = toset(slice(var.zones, 1, length(var.zones)))

  cluster_id = nhncloud_kubernetes_cluster_v1.shop.id
  name       = "shop-${each.key}"
  flavor_id  = var.flavor
  image_id   = var.image
  node_count = 3
  labels     = merge(local.machine, { availability_zone = each.key })
}

locals {
  # Every group grows by itself, to three times its size.
  machine = {
    node_image           = var.image
    boot_volume_type     = "General SSD"
    boot_volume_size     = "50"
    ca_enable            = "True"
    ca_min_node_count    = "3"
    ca_max_node_count    = "9"
    ca_scale_down_enable = "True"
  }
}
