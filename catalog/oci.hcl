# Oracle Cloud. An availability domain is a zone; most regions have one, where
# fault domains (racks) are all the spread there is. Its name begins with a
# prefix of the tenancy: "Uocm:PHX-AD-1".

provider "oci" {
  region = provider.region
  fix "second_region" {
    say = "Add a provider \"oci\" block with an alias and another region, make the same there, and let an oci_dns_steering_policy with template = \"FAILOVER\" and health_check_monitor_id send users to the one that lives."
  }
  fix "second_provider" {
    say = "Where the service must outlive Oracle Cloud, keep a copy of its data and enough compute with a second provider or in a datacenter of your own, and let an oci_dns_steering_policy with health_check_monitor_id lead there."
  }
}

data "oci_identity_availability_domains" {
  answer = { availability_domains = [for z in zones("oci", region) : { name = z }] }
}

data "oci_identity_availability_domain" {
  zones = [self.name]
}

# --- machines

resource "oci_core_instance" {
  role           = "compute"
  platform       = "compute"
  scope          = "zone"
  zones          = [self.availability_domain]
  host           = self.dedicated_vm_host_id != null || self.fault_domain == null ? null : "${self.availability_domain}/${self.fault_domain}"
  units          = 1
  display        = self.display_name
  tags           = self.freeform_tags
  texts          = [self.display_name, self.metadata.user_data]
  needs          = [self.metadata, self.extended_metadata]
  network_groups = self.create_vnic_details[*].nsg_ids

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${coalesce(self.display_name, "-")}")) ? true : null
  }

  fix "spread" {
    say = "Give the instances the region's availability domains in turn; where it has one, its fault domains."
  }
  fix "units" {
    say = "Use an oci_core_instance_pool of size 2 or more."
  }
  source     = "terraform-provider-oci documentation: oci_core_instance"
  identifies = ["private_ip", "public_ip"]
}

resource "oci_core_instance_configuration" {
  passes_to = self.instance_details[*].launch_details[*].metadata
}

resource "oci_core_instance_pool" {
  role           = "compute"
  platform       = "compute"
  scope          = "region"
  zones          = self.placement_configurations[*].availability_domain
  units          = { min = self.size, desired = self.size, max = self.size, group = true }
  display        = self.display_name
  tags           = self.freeform_tags
  needs          = self.instance_configuration_id
  network_groups = follow(self.instance_configuration_id, "instance_details.launch_details.create_vnic_details.nsg_ids")
  member_of      = [self.load_balancers[*].load_balancer_id, self.load_balancers[*].backend_set_name]

  fix "spread" {
    say = "Add placement_configurations for a second availability domain."
  }
  fix "units" {
    say = "Set size = 2 or more."
    set = { size = "2" }
  }
}

resource "oci_autoscaling_auto_scaling_configuration" {
  amend {
    targets = self.auto_scaling_resources[*].id
    units   = { min = self.policies[0].capacity[0].min, max = self.policies[0].capacity[0].max, group = true }
  }
}

resource "oci_container_instances_container_instance" {
  role       = "compute"
  scope      = "zone"
  zones      = [self.availability_domain]
  units      = 1
  display    = self.display_name
  needs      = self.containers[*].environment_variables
  pulls_from = self.containers[*].image_url
}

resource "oci_functions_function" {
  role       = "function"
  platform   = "functions"
  scope      = "region"
  display    = self.display_name
  needs      = self.config
  pulls_from = self.image
}

# --- load balancing

resource "oci_load_balancer_load_balancer" "oci_load_balancer" {
  role       = "load-balancer"
  platform   = "lb"
  scope      = "region"
  within     = self.subnet_ids
  survival   = "any"
  public     = !coalesce(self.is_private, false)
  display    = self.display_name
  identifies = ["ip_address_details", "ip_addresses"]

  facts {
    protected = coalesce(self.is_delete_protection_enabled, false)
  }

  fix "spread" {
    say = "Use a regional subnet, or subnets of two availability domains."
  }
  fix "protect" {
    say = "Set is_delete_protection_enabled = true."
    set = { is_delete_protection_enabled = "true" }
  }
  source = "terraform-provider-oci documentation: oci_load_balancer_load_balancer"
}

resource "oci_network_load_balancer_network_load_balancer" {
  role       = "load-balancer"
  platform   = "nlb"
  scope      = "region"
  within     = self.subnet_id
  survival   = "any"
  public     = !coalesce(self.is_private, false)
  display    = self.display_name
  identifies = ["ip_addresses"]
}

# A health checker must be given.
resource "oci_load_balancer_backend_set" "oci_network_load_balancer_backend_set" {
  role      = "pool"
  display   = self.name
  member_of = [self.load_balancer_id, self.network_load_balancer_id]
  routes    = [self.backends[*].target_id, self.backends[*].ip_address]

  facts {
    health_checked = true
  }

  fix "units" {
    say = "Add a backend in another availability domain."
  }
}

resource "oci_load_balancer_backend" {
  edge "routes" {
    from = self.backendset_name
    to   = self.ip_address
  }
}

resource "oci_network_load_balancer_backend" {
  edge "routes" {
    from = self.backend_set_name
    to   = [self.target_id, self.ip_address]
  }
}

resource "oci_load_balancer_listener" "oci_network_load_balancer_listener" {
  edge "routes" {
    from = [self.load_balancer_id, self.network_load_balancer_id]
    to   = self.default_backend_set_name
  }
}

# --- network

resource "oci_core_subnet" {
  role  = "subnet"
  scope = self.availability_domain == null ? "region" : "zone"
  zones = [self.availability_domain]
}

resource "oci_core_vcn" {
  identifies = ["cidr_block"]
}

resource "oci_core_nat_gateway" {
  role    = "egress"
  scope   = "region"
  display = self.display_name
}

resource "oci_core_drg" {
  identifies = ["display_name"]
}

# Every IPSec connection has two tunnels to one device.
resource "oci_core_ipsec" {
  role    = "interconnect"
  scope   = "region"
  display = self.display_name
  needs   = [self.cpe_id]

  facts {
    tunnels = 2
  }

  fix "tunnel" {
    say = "Add a second oci_core_ipsec to another oci_core_cpe."
  }
}

resource "oci_core_cpe" {
  role    = "interconnect"
  scope   = "host"
  display = self.display_name
}

resource "oci_core_virtual_circuit" {
  role    = "interconnect"
  scope   = "region"
  display = self.display_name

  facts {
    tunnels = 1
  }

  fix "tunnel" {
    say = "Add a second virtual circuit at another location."
  }
}

resource "oci_core_public_ip" {
  passes_to  = self.private_ip_id
  identifies = ["ip_address"]
}

# --- storage

resource "oci_core_volume" {
  role    = "block-storage"
  scope   = "zone"
  zones   = [self.availability_domain]
  display = self.display_name

  facts {
    zone_redundant   = length(self.block_volume_replicas[*]) > 0 ? null : false
    backup           = self.backup_policy_id != null
    needs_backup     = true
    region_redundant = null
  }
  fix "backup" {
    say = "Assign a backup policy to ${address}: oci_core_volume_backup_policy_assignment."
  }
}

resource "oci_core_volume_attachment" {
  edge "needs" {
    from = self.instance_id
    to   = self.volume_id
  }
}

resource "oci_core_volume_backup_policy" {
  role    = "backup"
  scope   = "region"
  display = self.display_name

  facts {
    backup_elsewhere = self.destination_region != null
  }

  fix "backup_elsewhere" {
    say = "Set destination_region."
  }
}

resource "oci_core_volume_group" {
  amend {
    targets = [self.volume_ids, self.source_details[*].volume_ids]
    facts   = { backup = self.backup_policy_id != null ? true : null }
  }
}

resource "oci_core_volume_backup_policy_assignment" {
  amend {
    targets = self.asset_id
    facts   = { backup = true, backup_elsewhere = length(follow(self.policy_id, "destination_region")) > 0 ? true : null }
  }
}

resource "oci_objectstorage_bucket" {
  role     = "object-storage"
  platform = "objectstorage"
  scope    = "region"
  display  = self.name

  facts {
    recoverable      = self.versioning == "Enabled"
    region_redundant = false
  }

  fix "recover" {
    say = "Set versioning = \"Enabled\"."
    set = { versioning = "\"Enabled\"" }
  }
  fix "region" {
    say = "Add an oci_objectstorage_replication_policy to a bucket in another region."
  }
  source = "terraform-provider-oci documentation: oci_objectstorage_bucket"
}

resource "oci_objectstorage_replication_policy" {
  amend {
    targets = [self.bucket, named("oci_objectstorage_bucket", self.bucket)]
    facts   = { region_redundant = true, recoverable = true }
  }
}

resource "oci_file_storage_file_system" {
  role    = "file-storage"
  scope   = "zone"
  zones   = [self.availability_domain]
  display = self.display_name

  facts {
    zone_redundant = false
    backup         = self.filesystem_snapshot_policy_id != null ? true : null
  }
}

resource "oci_file_storage_mount_target" {
  role    = "endpoint"
  scope   = "zone"
  zones   = [self.availability_domain]
  within  = self.subnet_id
  display = self.display_name
}

resource "oci_file_storage_replication" {
  edge "replicates" {
    from = self.target_id
    to   = self.source_id
  }
}

# --- databases

resource "oci_database_autonomous_database" {
  role       = "database"
  platform   = "autonomous"
  scope      = "region"
  survival   = self.is_local_data_guard_enabled ? "regional" : "single"
  display    = coalesce(self.display_name, self.db_name)
  replicates = contains(["CROSS_REGION_DATAGUARD", "CROSS_REGION_DISASTER_RECOVERY"], self.source) ? self.source_id : null

  facts {
    standby       = coalesce(self.is_local_data_guard_enabled, self.is_dedicated, false)
    auto_failover = coalesce(self.is_local_data_guard_enabled, false)
    backup        = coalesce(self.backup_retention_period_in_days, 60)
    needs_backup  = true
  }

  fix "standby" {
    say = "Set is_local_data_guard_enabled = true."
    set = { is_local_data_guard_enabled = "true" }
  }
  verified   = false
  identifies = ["connection_strings", "connection_urls", "private_endpoint"]
}

# Two nodes are a cluster in one availability domain.
resource "oci_database_db_system" {
  role     = "database"
  platform = "database"
  scope    = "zone"
  zones    = [self.availability_domain]
  within   = self.subnet_id
  units    = coalesce(self.node_count, 1)
  survival = "single"
  display  = self.display_name

  facts {
    standby            = coalesce(self.node_count, 1) > 1
    standby_other_zone = false
    backup             = coalesce(self.db_home[0].database[0].db_backup_config[0].auto_backup_enabled, false)
    needs_backup       = true
  }

  fix "standby" {
    say = "Add an oci_database_data_guard_association with a peer in another availability domain."
  }
  fix "backup" {
    say = "Set db_home.database.db_backup_config.auto_backup_enabled = true."
  }
  identifies = ["hostname", "scan_dns_name"]
}

resource "oci_database_data_guard_association" {
  role       = "database"
  platform   = "database"
  scope      = "zone"
  zones      = [self.availability_domain]
  replicates = self.database_id
  display    = self.display_name

  facts {
    auto_failover = null
  }
}

# High availability spreads over availability domains, or fault domains where there is one.
resource "oci_mysql_mysql_db_system" {
  role     = "database"
  platform = "mysql"
  scope    = self.is_highly_available ? "region" : "zone"
  zones    = self.is_highly_available ? null : [self.availability_domain]
  survival = self.is_highly_available ? "regional" : "single"
  units    = self.is_highly_available ? 3 : 1
  display  = self.display_name

  facts {
    standby          = self.is_highly_available
    auto_failover    = self.is_highly_available
    backup           = coalesce(self.backup_policy[0].is_enabled, true) ? coalesce(self.backup_policy[0].retention_in_days, true) : false
    backup_elsewhere = length(self.backup_policy[0].copy_policies[*]) > 0 ? true : null
    protected        = coalesce(self.deletion_policy[0].is_delete_protected, false)
    needs_backup     = true
  }

  defaults {
    is_highly_available = false
  }

  fix "standby" {
    say = "Set is_highly_available = true."
    set = { is_highly_available = "true" }
  }
  fix "backup" {
    say = "Set backup_policy.is_enabled = true."
    set = { "backup_policy.is_enabled" = "true" }
  }
  fix "protect" {
    say = "Set deletion_policy.is_delete_protected = true."
    set = { "deletion_policy.is_delete_protected" = "true" }
  }
  identifies = ["endpoints", "ip_address"]
}

resource "oci_psql_db_system" {
  role     = "database"
  platform = "postgresql"
  scope    = "region"
  zones    = coalesce(self.storage_details[0].is_regionally_durable, true) ? null : [self.storage_details[0].availability_domain]
  units    = coalesce(self.instance_count, 1)
  survival = coalesce(self.instance_count, 1) > 1 && coalesce(self.storage_details[0].is_regionally_durable, true) ? "regional" : "single"
  display  = self.display_name

  facts {
    standby       = coalesce(self.instance_count, 1) > 1 # durable storage alone serves nobody
    auto_failover = coalesce(self.instance_count, 1) > 1
    backup        = self.management_policy[0].backup_policy[0].kind == "NONE" ? false : null
    needs_backup  = true
  }

  fix "standby" {
    say = "Set instance_count = 2 or more, with storage_details.is_regionally_durable = true."
  }
  identifies = ["network_details"]
}

resource "oci_redis_redis_cluster" {
  role     = "cache"
  platform = "redis"
  scope    = "region"
  units    = self.node_count
  survival = self.node_count == 1 ? "single" : "regional"
  display  = self.display_name

  facts {
    standby       = self.node_count > 1
    auto_failover = self.node_count > 1
  }

  fix "standby" {
    say = "Set node_count = 2 or more."
    set = { node_count = "2" }
  }
  identifies = ["primary_fqdn", "primary_endpoint_ip_address", "replicas_fqdn"]
}

resource "oci_streaming_stream" "oci_streaming_stream_pool" {
  role       = "stream"
  platform   = "streaming"
  scope      = "region"
  display    = self.name
  identifies = ["messages_endpoint", "endpoint_fqdn"]
}

resource "oci_queue_queue" {
  role       = "stream"
  platform   = "queue"
  scope      = "region"
  display    = self.display_name
  identifies = ["messages_endpoint"]
}

# --- containers

resource "oci_containerengine_cluster" {
  role       = "cluster"
  platform   = "oke"
  scope      = "region"
  display    = self.name
  identifies = ["endpoints"]
}

resource "oci_containerengine_node_pool" {
  role          = "node-group"
  platform      = "oke"
  scope         = "region"
  zones         = self.node_config_details[0].placement_configs[*].availability_domain
  controlled_by = self.cluster_id
  display       = self.name
  units         = self.node_config_details[0].size == null ? null : { min = self.node_config_details[0].size, desired = self.node_config_details[0].size, max = self.node_config_details[0].size, group = true }

  fix "spread" {
    say = "Add placement_configs for a second availability domain."
  }
  fix "units" {
    say = "Set node_config_details.size = 2 or more."
  }
}

# --- names, keys, recovery

resource "oci_dns_zone" {
  role    = "dns-zone"
  scope   = "global"
  public  = self.scope != "PRIVATE"
  display = self.name

  facts {
    external_dns = self.zone_type == "SECONDARY" || length(self.external_downstreams[*]) + length(self.external_masters[*]) > 0
  }

  fix "provider" {
    say = "Serve the zone from a second DNS provider too: name its servers in external_downstreams."
  }
}

resource "oci_dns_rrset" "oci_dns_record" {
  role    = contains(["A", "AAAA", "CNAME", "ALIAS", "SRV"], self.rtype) ? "dns-record" : null
  scope   = "global"
  public  = true
  display = self.domain
  routes  = [self.items[*].rdata, self.rdata]

  facts {
    health_checked = false
  }

  fix "failover" {
    say = "Attach an oci_dns_steering_policy with a health_check_monitor_id."
  }
}

resource "oci_dns_steering_policy" {
  locals {
    ordered = self.template == "FAILOVER"
    checked = self.health_check_monitor_id != null
  }
  role    = "global-load-balancer"
  scope   = "global"
  public  = true
  display = self.display_name

  edge "routes" {
    for_each = self.answers
    to       = each.value.rdata
    group    = "answers"
    mode     = local.ordered ? "failover" : "share"
    order    = local.ordered ? each.key : null
  }

  facts {
    health_checked = local.checked
  }

  fix "health_check" {
    say = "Set health_check_monitor_id."
  }
  fix "failover" {
    say = "Set template = \"FAILOVER\" and health_check_monitor_id."
  }
}

resource "oci_dns_steering_policy_attachment" {
  role    = "dns-record"
  scope   = "global"
  public  = true
  display = self.domain_name
  routes  = self.steering_policy_id
}

resource "oci_health_checks_http_monitor" "oci_health_checks_ping_monitor" {
  role    = "monitor"
  scope   = "global"
  display = self.display_name
}

resource "oci_kms_vault" "oci_kms_key" {
  role    = "key"
  scope   = "region"
  display = self.display_name
}

resource "oci_disaster_recovery_dr_protection_group" {
  role    = "automation"
  scope   = "region"
  display = self.display_name
}

# --- who may reach whom

resource "oci_core_network_security_group" {}

resource "oci_core_network_security_group_security_rule" {
  edge "admits" {
    when = self.direction == "INGRESS" && self.source_type == "NETWORK_SECURITY_GROUP" && !contains([22], self.tcp_options[0].destination_port_range[0].min)
    from = self.source
    to   = self.network_security_group_id
  }
}
