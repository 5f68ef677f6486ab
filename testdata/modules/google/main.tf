provider "google" {
  project = "demo"
  region  = "asia-northeast3"
}

resource "google_compute_instance_template" "tpl" {
  name = "tpl"
}

module "net_bad" {
  source       = "terraform-google-modules/network/google"
  network_name = "a"
  subnets      = [{ subnet_name = "x", subnet_ip = "10.0.0.0/24", subnet_region = "asia-northeast3" }]
}

module "net_good" {
  source       = "terraform-google-modules/network/google"
  network_name = "b"
  subnets      = [{ subnet_name = "x", subnet_ip = "10.0.0.0/24", subnet_region = "asia-northeast3" }, { subnet_name = "y", subnet_ip = "10.0.1.0/24", subnet_region = "asia-northeast1" }]
}

module "vpc_bad" {
  source       = "terraform-google-modules/network/google//modules/vpc"
  network_name = "a"
}

module "vpc_good" {
  source       = "terraform-google-modules/network/google//modules/vpc"
  network_name = "b"
}

module "router_bad" {
  source  = "terraform-google-modules/cloud-router/google"
  name    = "a"
  region  = "asia-northeast3"
  network = module.vpc_good.network_name
}

module "router_good" {
  source  = "terraform-google-modules/cloud-router/google"
  name    = "b"
  region  = "asia-northeast3"
  network = module.vpc_good.network_name
  nats    = [{ name = "n" }]
}

module "havpn_bad" {
  source                = "terraform-google-modules/vpn/google//modules/vpn_ha"
  name                  = "a"
  region                = "asia-northeast3"
  network               = module.vpc_good.network_self_link
  peer_external_gateway = { redundancy_type = "SINGLE_IP_INTERNALLY_REDUNDANT", interfaces = [] }
  tunnels               = { one = { vpn_gateway_interface = 0 } }
}

module "havpn_good" {
  source                = "terraform-google-modules/vpn/google//modules/vpn_ha"
  name                  = "b"
  region                = "asia-northeast3"
  network               = module.vpc_good.network_self_link
  peer_external_gateway = { redundancy_type = "TWO_IPS_REDUNDANCY", interfaces = [] }
  tunnels               = { one = { vpn_gateway_interface = 0 }, two = { vpn_gateway_interface = 1 } }
}

module "vpn_bad" {
  source       = "terraform-google-modules/vpn/google"
  region       = "asia-northeast3"
  gateway_name = "a"
  network      = module.vpc_good.network_name
  peer_ips     = ["192.0.2.1"]
}

module "vpn_good" {
  source       = "terraform-google-modules/vpn/google"
  region       = "asia-northeast3"
  gateway_name = "b"
  network      = module.vpc_good.network_name
  tunnel_count = 2
  peer_ips     = ["192.0.2.1", "192.0.2.2"]
}

module "dns_bad" {
  source                       = "terraform-google-modules/cloud-dns/google"
  name                         = "a"
  domain                       = "a.example.com."
  type                         = "forwarding"
  target_name_server_addresses = [{ ipv4_address = "192.0.2.1" }]
}

module "dns_good" {
  source     = "terraform-google-modules/cloud-dns/google"
  name       = "b"
  domain     = "b.example.com."
  type       = "public"
  recordsets = [{ name = "www", type = "A", ttl = 60, records = ["192.0.2.1"] }]
}

module "tcplb" {
  source = "terraform-google-modules/lb/google"
  name   = "b"
  region = "asia-northeast3"
}

module "ilb" {
  source   = "terraform-google-modules/lb-internal/google"
  name     = "b"
  region   = "asia-northeast3"
  backends = [{ group = module.umig_good.self_links[0] }, { group = module.umig_good.self_links[1] }]
}

module "canary_bad" {
  source                    = "terraform-google-modules/vm/google//modules/mig_with_percent"
  region                    = "asia-northeast3"
  distribution_policy_zones = ["asia-northeast3-a"]
  target_size               = 2
}

module "canary_good" {
  source              = "terraform-google-modules/vm/google//modules/mig_with_percent"
  region              = "asia-northeast3"
  autoscaling_enabled = true
}

module "machines_bad" {
  source            = "terraform-google-modules/vm/google//modules/compute_instance"
  zone              = "asia-northeast3-a"
  num_instances     = 2
  instance_template = google_compute_instance_template.tpl.self_link
}

module "machines_good" {
  source            = "terraform-google-modules/vm/google//modules/compute_instance"
  region            = "asia-northeast3"
  num_instances     = 2
  instance_template = google_compute_instance_template.tpl.self_link
}

module "umig_bad" {
  source            = "terraform-google-modules/vm/google//modules/umig"
  region            = "asia-northeast3"
  zones             = ["asia-northeast3-a"]
  num_instances     = 2
  instance_template = google_compute_instance_template.tpl.self_link
}

module "umig_good" {
  source            = "terraform-google-modules/vm/google//modules/umig"
  region            = "asia-northeast3"
  num_instances     = 2
  instance_template = google_compute_instance_template.tpl.self_link
}

module "bastion_bad" {
  source = "terraform-google-modules/bastion-host/google"
  zone   = "asia-northeast3-a"
}

module "bastion_good" {
  source                        = "terraform-google-modules/bastion-host/google"
  create_instance_from_template = false
}

module "memcache_bad" {
  source = "terraform-google-modules/memorystore/google//modules/memcache"
  name   = "a"
  region = "asia-northeast3"
}

module "memcache_good" {
  source     = "terraform-google-modules/memorystore/google//modules/memcache"
  name       = "b"
  region     = "asia-northeast3"
  node_count = 2
  zones      = ["asia-northeast3-a", "asia-northeast3-b"]
}

module "rediscluster_bad" {
  source                        = "terraform-google-modules/memorystore/google//modules/redis-cluster"
  name                          = "a"
  region                        = "asia-northeast3"
  zone_distribution_config_mode = "SINGLE_ZONE"
  zone_distribution_config_zone = "asia-northeast3-a"
}

module "rediscluster_good" {
  source        = "terraform-google-modules/memorystore/google//modules/redis-cluster"
  name          = "b"
  region        = "asia-northeast3"
  replica_count = 1
}

module "valkey_bad" {
  source                      = "terraform-google-modules/memorystore/google//modules/valkey"
  instance_id                 = "a"
  location                    = "asia-northeast3"
  deletion_protection_enabled = false
}

module "valkey_good" {
  source        = "terraform-google-modules/memorystore/google//modules/valkey"
  instance_id   = "b"
  location      = "asia-northeast3"
  replica_count = 1
}

module "mysql_bad" {
  source            = "terraform-google-modules/sql-db/google//modules/safer_mysql"
  name              = "a"
  region            = "asia-northeast3"
  availability_type = "ZONAL"
}

module "mysql_good" {
  source                      = "terraform-google-modules/sql-db/google//modules/safer_mysql"
  name                        = "b"
  region                      = "asia-northeast3"
  backup_configuration        = { enabled = true, binary_log_enabled = true, location = "asia" }
  deletion_protection_enabled = true
}

module "alloydb_bad" {
  source           = "GoogleCloudPlatform/alloy-db/google"
  cluster_id       = "a"
  location         = "asia-northeast3"
  primary_instance = { instance_id = "p", availability_type = "ZONAL" }
}

module "alloydb_good" {
  source             = "GoogleCloudPlatform/alloy-db/google"
  cluster_id         = "b"
  location           = "asia-northeast3"
  primary_instance   = { instance_id = "p" }
  read_pool_instance = [{ instance_id = "r", node_count = 2 }]
}

module "buckets_bad" {
  source        = "terraform-google-modules/cloud-storage/google"
  names         = ["x"]
  prefix        = "a"
  location      = "asia-northeast3"
  force_destroy = { x = true }
}

module "buckets_good" {
  source     = "terraform-google-modules/cloud-storage/google"
  names      = ["x"]
  prefix     = "b"
  location   = "asia"
  versioning = { x = true }
}

module "topic_bad" {
  source       = "terraform-google-modules/pubsub/google"
  create_topic = false
}

module "topic_good" {
  source             = "terraform-google-modules/pubsub/google"
  topic              = "b"
  pull_subscriptions = [{ name = "s" }]
}

module "warehouse_bad" {
  source                     = "terraform-google-modules/bigquery/google"
  dataset_id                 = "a"
  location                   = "asia-northeast3"
  delete_contents_on_destroy = true
}

module "warehouse_good" {
  source     = "terraform-google-modules/bigquery/google"
  dataset_id = "b"
  location   = "US"
}

module "keys_bad" {
  source   = "terraform-google-modules/kms/google"
  location = "asia-northeast3"
  keyring  = "a"
}

module "keys_good" {
  source   = "terraform-google-modules/kms/google"
  location = "global"
  keyring  = "b"
  keys     = ["x"]
}

module "secrets_bad" {
  source                   = "GoogleCloudPlatform/secret-manager/google"
  secrets                  = [{ name = "x", secret_data = "s" }]
  user_managed_replication = { x = [{ location = "asia-northeast3" }] }
}

module "secrets_good" {
  source  = "GoogleCloudPlatform/secret-manager/google"
  secrets = [{ name = "y", secret_data = "s" }]
}

module "run_bad" {
  source       = "GoogleCloudPlatform/cloud-run/google//modules/v2"
  service_name = "a"
  location     = "asia-northeast3"
  containers   = [{ container_image = "a:latest" }]
}

module "run_good" {
  source           = "GoogleCloudPlatform/cloud-run/google//modules/v2"
  service_name     = "b"
  location         = "asia-northeast3"
  containers       = [{ container_image = "a:1.0" }]
  template_scaling = { min_instance_count = 2, max_instance_count = 4 }
}

module "function_bad" {
  source            = "GoogleCloudPlatform/cloud-functions/google"
  function_name     = "a"
  function_location = "asia-northeast1"
}

module "function_good" {
  source        = "GoogleCloudPlatform/cloud-functions/google"
  function_name = "b"
  location      = "asia-northeast3"
}

module "event" {
  source = "terraform-google-modules/event-function/google"
  name   = "b"
  region = "asia-northeast3"
}

module "autopilot_bad" {
  source              = "terraform-google-modules/kubernetes-engine/google//modules/beta-autopilot-private-cluster"
  name                = "a"
  region              = "asia-northeast1"
  deletion_protection = false
}

module "autopilot_good" {
  source = "terraform-google-modules/kubernetes-engine/google//modules/beta-autopilot-private-cluster"
  name   = "b"
  region = "asia-northeast3"
}

module "standard_bad" {
  source   = "terraform-google-modules/kubernetes-engine/google//modules/gke-standard-cluster"
  name     = "a"
  location = "asia-northeast3-a"
}

module "standard_good" {
  source   = "terraform-google-modules/kubernetes-engine/google//modules/gke-standard-cluster"
  name     = "b"
  location = "asia-northeast3"
}

module "pool_bad" {
  source     = "terraform-google-modules/kubernetes-engine/google//modules/gke-node-pool"
  name       = "a"
  cluster    = module.standard_bad.cluster_name
  location   = "asia-northeast3-a"
  node_count = 2
}

module "pool_good" {
  source     = "terraform-google-modules/kubernetes-engine/google//modules/gke-node-pool"
  name       = "b"
  cluster    = module.standard_good.cluster_name
  location   = "asia-northeast3"
  node_count = 1
}

module "address_bad" {
  source = "terraform-google-modules/address/google"
  region = "asia-northeast3"
  names  = ["x"]
}

module "address_good" {
  source = "terraform-google-modules/address/google"
  global = true
  names  = ["y"]
}
