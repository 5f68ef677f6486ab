# Alibaba Cloud. A vSwitch lies in one zone; a zone's name is the region's with
# a letter, and "cn-hangzhou-MAZ10(h,i)" names two.

provider "alicloud" {
  region = provider.region
  fix "second_region" {
    say = "Add a provider \"alicloud\" block with an alias and another region, make the same there, and let an alicloud_alidns_gtm_instance or an alicloud_ga_accelerator send users to the one that lives."
  }
  fix "second_provider" {
    say = "Where the service must outlive Alibaba Cloud, keep a copy of its data and enough compute with a second provider or in a datacenter of your own, and let an alicloud_alidns_gtm_instance lead there."
  }
}

data "alicloud_zones" {
  answer = { ids = zones("alicloud", region), zones = [for z in zones("alicloud", region) : { id = z }] }
}

data "alicloud_regions" {
  answer = { ids = [region] }
}

# --- machines

# A vSwitch, where given, decides the zone.
resource "alicloud_instance" {
  role           = "compute"
  platform       = "ecs"
  scope          = "zone"
  zones          = self.vswitch_id == null ? [self.availability_zone] : []
  within         = self.vswitch_id
  host           = self.dedicated_host_id
  units          = 1
  display        = coalesce(self.instance_name, self.host_name)
  tags           = self.tags
  texts          = [self.instance_name, self.user_data]
  needs          = self.user_data
  network_groups = [self.security_groups, self.security_group_ids]

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${coalesce(self.instance_name, "-")}")) ? true : null
    spread_hosts = self.deployment_set_id != null ? true : null
  }

  fix "spread" {
    say = "Give the instances vSwitches of two zones."
  }
  fix "units" {
    say = "Run an alicloud_ess_scaling_group of two or more over vSwitches of two zones."
  }
  source     = "terraform-provider-alicloud documentation: alicloud_instance"
  identifies = ["public_ip", "private_ip", "primary_ip_address"]
}

# The policy PRIORITY fills the first vSwitch's zone; BALANCE spreads.
resource "alicloud_ess_scaling_group" {
  role      = "compute"
  platform  = "ess"
  scope     = "region"
  within    = self.vswitch_ids != null ? self.vswitch_ids : self.vswitch_id
  chosen    = self.multi_az_policy == "PRIORITY"
  units     = { min = self.min_size, desired = coalesce(self.desired_capacity, self.min_size), max = self.max_size, group = true }
  display   = self.scaling_group_name
  tags      = self.tags
  member_of = [self.loadbalancer_ids, self.alb_server_group[*].alb_server_group_id]
  needs     = self.launch_template_id

  fix "spread" {
    say = "Name vSwitches of two zones in vswitch_ids, and set multi_az_policy = \"BALANCE\"."
  }
  fix "units" {
    say = "Set min_size = 2 or more."
    set = { min_size = "2", max_size = self.max_size < 2 ? "2" : null, desired_capacity = self.desired_capacity < 2 ? "2" : null }
  }
}

resource "alicloud_ess_scaling_configuration" {
  passes_to      = self.scaling_group_id
  network_groups = [self.security_group_id, self.security_group_ids]
  edge "needs" {
    from = self.scaling_group_id
    to   = self.user_data
  }
}

resource "alicloud_ess_alb_server_group_attachment" "alicloud_ess_server_group_attachment" {
  edge "routes" {
    from = [self.alb_server_group_id, self.server_group_id]
    to   = self.scaling_group_id
  }
}

resource "alicloud_ecs_launch_template" "alicloud_launch_template" {
  passes_to = self.user_data
}

# --- load balancing

# Primary and standby over two zones.
resource "alicloud_slb_load_balancer" "alicloud_slb" {
  role     = "load-balancer"
  platform = "slb"
  scope    = "region"
  zones    = distinct(compact([self.master_zone_id, self.slave_zone_id]))
  survival = self.master_zone_id == null || self.slave_zone_id == null ? "regional" : "any"
  public   = self.address_type != "intranet"
  display  = coalesce(self.load_balancer_name, self.name)
  tags     = self.tags

  facts {
    protected = self.delete_protection == "on"
  }

  fix "spread" {
    say = "Set slave_zone_id to another zone than master_zone_id."
  }
  fix "protect" {
    say = "Set delete_protection = \"on\"."
    set = { delete_protection = "\"on\"" }
  }
  identifies = ["address"]
}

resource "alicloud_slb_backend_server" "alicloud_slb_attachment" {
  edge "routes" {
    from = self.load_balancer_id
    to   = [self.backend_servers[*].server_id, self.instance_ids]
  }
}

resource "alicloud_slb_server_group" "alicloud_slb_master_slave_server_group" {
  role      = "pool"
  platform  = "slb"
  display   = self.name
  member_of = self.load_balancer_id
  routes    = self.servers[*].server_ids
}

resource "alicloud_slb_server_group_server_attachment" {
  edge "routes" {
    from = self.server_group_id
    to   = self.server_id
  }
}

resource "alicloud_slb_listener" "alicloud_slb_rule" {
  edge "routes" {
    from = self.load_balancer_id
    to   = self.server_group_id
  }
  amend {
    when    = self.health_check != null
    targets = self.server_group_id
    facts   = { health_checked = self.health_check == "on" }
  }
}

resource "alicloud_alb_load_balancer" "alicloud_nlb_load_balancer" {
  role     = "load-balancer"
  platform = "alb"
  scope    = "region"
  zones    = self.zone_mappings[*].zone_id
  survival = "any"
  public   = self.address_type != "Intranet"
  display  = self.load_balancer_name
  tags     = self.tags

  facts {
    cross_zone = self.cross_zone_enabled
    zone_bound = type == "alicloud_nlb_load_balancer" && self.cross_zone_enabled == false
    protected  = coalesce(self.deletion_protection_enabled, false)
  }

  fix "protect" {
    say = "Set deletion_protection_enabled = true."
    set = { deletion_protection_enabled = "true" }
  }
  fix "spread" {
    say = "Add zone_mappings for a second zone."
  }
  fix "cross_zone" {
    say = "Set cross_zone_enabled = true in ${address}."
    set = { cross_zone_enabled = "true" }
  }
  identifies = ["dns_name"]
}

resource "alicloud_alb_listener" "alicloud_nlb_listener" {
  edge "routes" {
    from = self.load_balancer_id
    to   = [self.server_group_id, self.default_actions[*].forward_group_config[*].server_group_tuples[*].server_group_id]
  }
}

resource "alicloud_alb_rule" {
  edge "routes" {
    from = follow(self.listener_id, "load_balancer_id")
    to   = self.rule_actions[*].forward_group_config[*].server_group_tuples[*].server_group_id
  }
}

resource "alicloud_alb_server_group" "alicloud_nlb_server_group" {
  role     = "pool"
  platform = "alb"
  display  = self.server_group_name
  routes   = [self.servers[*].server_id, self.servers[*].server_ip]

  facts {
    health_checked = try(self.health_check_config[0].health_check_enabled, self.health_check[0].health_check_enabled)
    cross_zone     = self.cross_zone_enabled
  }

  fix "health_check" {
    say = "Set health_check_config.health_check_enabled = true."
    set = { "health_check_config.health_check_enabled" = "true" }
  }
  fix "units" {
    say = "Add a server in another zone."
  }
}

resource "alicloud_nlb_server_group_server_attachment" {
  edge "routes" {
    from = self.server_group_id
    to   = [self.server_id, self.server_ip]
  }
}

# --- network

resource "alicloud_vswitch" {
  role  = "subnet"
  scope = "zone"
  zones = [coalesce(self.zone_id, self.availability_zone)]
}

data "alicloud_vswitches" {
  zones = [self.zone_id]
}

resource "alicloud_vpc" {
  identifies = ["vpc_name"]
}

resource "alicloud_nat_gateway" {
  role    = "egress"
  scope   = self.availability_mode == "CrossAZ" ? "region" : "zone"
  within  = self.availability_mode == "CrossAZ" ? [] : self.vswitch_id
  display = coalesce(self.nat_gateway_name, self.name)

  fix "per_zone" {
    say = "Add a NAT gateway in every zone, with route tables for the vSwitches of that zone."
  }
  identifies = ["snat_table_ids"]
}

resource "alicloud_snat_entry" {
  edge "egress" {
    from = self.source_vswitch_id
    to   = self.snat_table_id
  }
}

resource "alicloud_eip_address" "alicloud_eip" {
  identifies = ["ip_address"]
}

resource "alicloud_eip_association" {
  edge "routes" {
    from = self.allocation_id
    to   = self.instance_id
  }
}

resource "alicloud_vpn_gateway" {
  role    = "interconnect"
  scope   = "region"
  within  = [self.vswitch_id, self.disaster_recovery_vswitch_id]
  display = coalesce(self.vpn_gateway_name, self.name)
  facts {
    zone_redundant = self.disaster_recovery_vswitch_id != null
  }
}

resource "alicloud_vpn_connection" {
  role    = "interconnect"
  scope   = "region"
  display = coalesce(self.vpn_connection_name, self.name)
  needs = [
    self.vpn_gateway_id, self.customer_gateway_id, self.tunnel_options_specification[*].customer_gateway_id,
  ]
  facts {
    tunnels = max(1, length(self.tunnel_options_specification))
  }
  fix "tunnel" {
    say = "Give ${address} two tunnel_options_specification blocks, to customer gateways on two devices."
  }
}

resource "alicloud_express_connect_physical_connection" {
  role        = "interconnect"
  scope       = "datacenter"
  datacenters = [self.access_point_id]
  units       = 1
  display     = self.physical_connection_name
  facts {
    tunnels = 1
  }
  fix "spread" {
    say = "Order the second line at another access point."
  }
}

resource "alicloud_vpn_customer_gateway" {
  role    = "interconnect"
  scope   = "host"
  display = coalesce(self.customer_gateway_name, self.name)
}

# --- databases

# A standby in the same zone survives a machine, not the zone.
resource "alicloud_db_instance" {
  locals {
    slaves = compact([self.zone_id_slave_a, self.zone_id_slave_b])
    basic  = lower(coalesce(self.category, "")) == "basic"
  }
  role           = "database"
  platform       = "rds"
  scope          = "region"
  zones          = [self.zone_id, self.zone_id_slave_a, self.zone_id_slave_b]
  within         = self.zone_id == null ? split(",", self.vswitch_id) : []
  units          = local.basic ? 1 : self.category == null ? null : 2
  survival       = length(local.slaves) > 0 ? "any" : local.basic ? "single" : null
  network_groups = self.security_group_ids
  display        = self.instance_name
  tags           = self.tags

  facts {
    standby            = local.basic ? false : length(local.slaves) > 0 || self.category != null ? true : null
    standby_other_zone = local.basic ? false : length(local.slaves) > 0 && self.zone_id != null ? anytrue([for z in local.slaves : z != self.zone_id]) : null
    auto_failover      = local.basic ? false : self.ha_config == "Manual" ? false : null
    backup             = true # seven days, unless an alicloud_db_backup_policy says otherwise
    needs_backup       = true
    protected          = self.deletion_protection
  }

  defaults {
    deletion_protection = false
  }

  fix "standby" {
    say = "Set category = \"HighAvailability\" and zone_id_slave_a to another zone than zone_id."
  }
  fix "protect" {
    say = "Set deletion_protection = true."
    set = { deletion_protection = "true" }
  }
  source     = "terraform-provider-alicloud documentation: alicloud_db_instance"
  identifies = ["connection_string"]
}

resource "alicloud_db_readonly_instance" {
  role       = "database"
  platform   = "rds"
  scope      = "zone"
  zones      = [self.zone_id]
  within     = self.zone_id == null ? self.vswitch_id : null
  replicates = self.master_db_instance_id
  display    = self.instance_name
  identifies = ["connection_string"]
}

resource "alicloud_db_backup_policy" {
  amend {
    targets = self.instance_id
    facts   = { backup = coalesce(self.backup_retention_period, 7) }
  }
}

resource "alicloud_db_database" "alicloud_db_account" "alicloud_db_connection" {
  passes_to = self.instance_id
}

resource "alicloud_polardb_cluster" {
  locals {
    lone = self.creation_category == "Basic" || self.db_node_count == 1
    # unless it is turned off, the storage has a standby in a second zone, which the cloud may choose
    hot = !local.lone && self.hot_standby_cluster != "OFF" && self.standby_az == null
  }
  role     = "database"
  platform = "polardb"
  scope    = "region"
  zones    = local.hot ? [] : distinct(compact([self.zone_id, self.standby_az]))
  within   = self.zone_id == null && !local.hot ? self.vswitch_id : null
  units    = local.lone ? 1 : coalesce(self.db_node_count, 2)
  survival = self.standby_az != null && self.standby_az != self.zone_id ? "any" : local.lone ? "single" : local.hot ? "regional" : null
  display  = self.description

  facts {
    standby            = !local.lone
    standby_other_zone = self.hot_standby_cluster == "OFF" ? false : self.hot_standby_cluster == "ON" && local.hot ? true : self.standby_az != null && self.zone_id != null ? self.standby_az != self.zone_id : null
    auto_failover      = !local.lone
    backup             = true
    needs_backup       = true
    protected          = coalesce(self.deletion_lock, 0) == 1
  }

  fix "standby" {
    say = "Set hot_standby_cluster = \"ON\" and standby_az to another zone."
  }
  fix "protect" {
    say = "Set deletion_lock = 1."
    set = { deletion_lock = "1" }
  }
  identifies = ["connection_string"]
}

resource "alicloud_kvstore_instance" {
  role     = "cache"
  platform = "kvstore"
  scope    = "region"
  zones    = [self.zone_id, self.secondary_zone_id]
  within   = self.zone_id == null ? self.vswitch_id : null
  survival = self.secondary_zone_id != null && self.secondary_zone_id != self.zone_id ? "any" : "single"
  display  = coalesce(self.db_instance_name, self.instance_name)

  facts {
    standby            = self.node_type == "STAND_ALONE" ? false : true
    standby_other_zone = self.secondary_zone_id != null && self.secondary_zone_id != self.zone_id
    auto_failover      = self.node_type == "STAND_ALONE" ? false : true
    protected          = coalesce(self.instance_release_protection, false)
  }

  fix "standby" {
    say = "Set secondary_zone_id to another zone than zone_id."
  }
  identifies = ["connection_domain", "connection_string"]
}

resource "alicloud_mongodb_instance" "alicloud_mongodb_sharding_instance" {
  locals {
    others = compact([self.secondary_zone_id, self.hidden_zone_id])
  }
  role     = "database"
  platform = "mongodb"
  scope    = "region"
  zones    = distinct(compact([self.zone_id, self.secondary_zone_id, self.hidden_zone_id]))
  within   = self.zone_id == null ? self.vswitch_id : null
  units    = coalesce(self.replication_factor, 3)
  survival = length(local.others) > 0 ? "any" : "single"
  display  = self.name

  facts {
    standby            = coalesce(self.replication_factor, 3) > 1
    standby_other_zone = anytrue([for z in local.others : z != self.zone_id])
    auto_failover      = coalesce(self.replication_factor, 3) > 1
    backup             = true
    needs_backup       = true
  }

  fix "standby" {
    say = "Set secondary_zone_id and hidden_zone_id to other zones than zone_id."
  }
  identifies = ["replica_sets"]
}

# --- storage

# The default redundancy is one zone.
resource "alicloud_oss_bucket" {
  role     = "object-storage"
  platform = "oss"
  scope    = "region"
  display  = self.bucket

  facts {
    zone_redundant = self.redundancy_type == "ZRS"
    recoverable    = self.versioning[0].status == "Enabled"
    force_destroy  = coalesce(self.force_destroy, false)
    protected      = !coalesce(self.force_destroy, false)
    expires        = anytrue([for r in self.lifecycle_rule : r.enabled == true && r.expiration[0].days != null && coalesce(r.prefix, "-") == "-"])
  }

  fix "protect" {
    say = "Remove force_destroy = true from ${address}."
    set = { force_destroy = "false" }
  }

  defaults {
    redundancy_type = "LRS"
  }

  fix "spread" {
    say = "Create the bucket with redundancy_type = \"ZRS\"."
  }
  fix "recover" {
    say = "Add versioning { status = \"Enabled\" }."
    set = { "versioning.status" = "\"Enabled\"" }
  }
  fix "region" {
    say = "Add an alicloud_oss_bucket_replication to a bucket in another region."
  }
  source     = "terraform-provider-alicloud documentation: alicloud_oss_bucket"
  identifies = ["bucket", "extranet_endpoint", "intranet_endpoint"]
}

resource "alicloud_oss_bucket_versioning" {
  amend {
    targets = [self.bucket, named("alicloud_oss_bucket", self.bucket)]
    facts   = { recoverable = self.status == "Enabled" }
  }
}

resource "alicloud_oss_bucket_replication" {
  amend {
    targets = [self.bucket, named("alicloud_oss_bucket", self.bucket)]
    facts   = { region_redundant = true, recoverable = true }
  }
}

resource "alicloud_ecs_disk" "alicloud_disk" {
  role    = "block-storage"
  scope   = self.category == "cloud_regional_disk_auto" ? "region" : "zone"
  zones   = [coalesce(self.zone_id, self.availability_zone)]
  display = coalesce(self.disk_name, self.name)

  facts {
    zone_redundant = self.category == "cloud_regional_disk_auto"
  }
}

resource "alicloud_ecs_disk_attachment" "alicloud_disk_attachment" {
  edge "needs" {
    from = self.instance_id
    to   = self.disk_id
  }
}

resource "alicloud_nas_file_system" {
  role    = "file-storage"
  scope   = "zone"
  zones   = [self.zone_id]
  display = self.description
}

resource "alicloud_nas_mount_target" {
  role       = "endpoint"
  scope      = "zone"
  within     = self.vswitch_id
  passes_to  = self.file_system_id
  identifies = ["mount_target_domain"]
}

# --- containers

resource "alicloud_cs_managed_kubernetes" "alicloud_cs_kubernetes" {
  role     = "cluster"
  platform = "ack"
  scope    = "region"
  within   = try(self.vswitch_ids, self.worker_vswitch_ids)
  survival = "regional"
  display  = self.name

  facts {
    protected = coalesce(self.deletion_protection, false)
  }
  identifies = ["connections", "certificate_authority"]
}

resource "alicloud_cs_kubernetes_node_pool" {
  role          = "node-group"
  platform      = "ack"
  scope         = "region"
  within        = self.vswitch_ids
  controlled_by = self.cluster_id
  display       = coalesce(self.node_pool_name, self.name)
  units = length(self.scaling_config[*]) > 0 ? {
    min = self.scaling_config[0].min_size, desired = coalesce(self.desired_size, self.scaling_config[0].min_size), max = self.scaling_config[0].max_size, group = true
  } : { min = coalesce(self.desired_size, self.node_count), desired = coalesce(self.desired_size, self.node_count), max = coalesce(self.desired_size, self.node_count), group = true }

  fix "spread" {
    say = "Name vSwitches of two zones in vswitch_ids, and set multi_az_policy = \"BALANCE\"."
  }
  fix "units" {
    say = "Set desired_size = 2 or more."
  }
}

# --- names, messages, keys

resource "alicloud_alidns_domain" "alicloud_dns" {
  role    = "dns-zone"
  scope   = "global"
  region  = null
  public  = true
  display = coalesce(self.domain_name, self.name)

  fix "provider" {
    say = "Serve the zone from a second DNS provider too."
  }
}

resource "alicloud_alidns_record" "alicloud_dns_record" {
  role    = contains(["A", "AAAA", "CNAME", "SRV"], self.type) ? "dns-record" : null
  scope   = "global"
  public  = true
  display = join(".", compact([coalesce(self.rr, self.host_record), coalesce(self.domain_name, self.name)]))
  routes  = self.value
  set     = { key = "${coalesce(self.domain_name, self.name)}/${coalesce(self.rr, self.host_record)}/${self.type}/${coalesce(self.line, "default")}", mode = "share", checked = false }

  facts {
    health_checked = false
  }

  fix "failover" {
    say = "Answer for the name through an alicloud_alidns_gtm_instance."
  }
}

resource "alicloud_alidns_gtm_instance" {
  role    = "global-load-balancer"
  scope   = "global"
  public  = true
  display = coalesce(self.public_zone_name, self.instance_name)

  facts {
    health_checked = null
  }
}

resource "alicloud_alidns_address_pool" {
  role      = "pool"
  scope     = "global"
  display   = self.address_pool_name
  member_of = self.instance_id
  routes    = self.address[*].address
}

resource "alicloud_message_service_queue" "alicloud_mns_queue" "alicloud_message_service_topic" {
  role     = "stream"
  platform = "mns"
  scope    = "region"
  display  = coalesce(self.queue_name, self.name)
}

resource "alicloud_alikafka_instance" {
  role       = "stream"
  platform   = "alikafka"
  scope      = "region"
  display    = self.name
  identifies = ["end_point", "ssl_endpoint"]

  facts {
    persistent = true
  }
}

resource "alicloud_alikafka_topic" "alicloud_alikafka_consumer_group" {
  passes_to = self.instance_id
}

resource "alicloud_cr_ee_instance" {
  role    = "registry"
  scope   = "region"
  display = self.instance_name
}

resource "alicloud_cr_ee_namespace" "alicloud_cr_ee_repo" {
  passes_to = self.instance_id
}

resource "alicloud_kms_key" "alicloud_kms_instance" {
  role    = "key"
  scope   = "region"
  display = self.description
}

resource "alicloud_kms_secret" {
  role      = "secret"
  scope     = "region"
  display   = self.secret_name
  passes_to = self.secret_data
}

resource "alicloud_hbr_vault" {
  role    = "backup"
  scope   = "region"
  display = self.vault_name
}

# --- who may reach whom

resource "alicloud_security_group" {}

resource "alicloud_security_group_rule" {
  edge "admits" {
    when = self.type == "ingress" && !contains(["22/22", "3389/3389"], coalesce(self.port_range, "-1/-1")) # administration is no need
    from = self.source_security_group_id
    to   = self.security_group_id
  }
}
