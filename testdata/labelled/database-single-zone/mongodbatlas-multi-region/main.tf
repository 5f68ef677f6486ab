resource "mongodbatlas_advanced_cluster" "c" {
  project_id   = "5cf5a45a9ccf6400e60981b6"
  name         = "c"
  cluster_type = "REPLICASET"
  replication_specs {
    dynamic "region_configs" {
      for_each = { EU_WEST_1 = 2, EU_CENTRAL_1 = 2, EU_WEST_3 = 1 }
      content {
        provider_name = "AWS"
        region_name   = region_configs.key
        priority      = 7
        electable_specs {
          instance_size = "M30"
          node_count    = region_configs.value
        }
      }
    }
  }
}
