# NAVER Cloud. A subnet lies in one zone; servers and databases stand where their
# subnets do. A region has two zones at most.

provider "ncloud" {
  region      = coalesce(provider.region, self.region)
  zone_region = "^([A-Z]+)-[0-9]+$"
  fix "second_region" {
    say = "Add a provider \"ncloud\" block with an alias and another region, make the same there with ncloud_lb and ncloud_server or ncloud_auto_scaling_group of its own, and let DNS that checks health send users to the one that lives."
  }
  fix "second_provider" {
    say = "Where the service must outlive Naver Cloud, keep a copy of its data and enough compute with a second provider or in a datacenter of your own: beside ncloud_server and its databases, the same elsewhere, and DNS that checks health over both."
  }
}

# --- machines

resource "ncloud_server" {
  role       = "compute"
  platform   = "server"
  scope      = "zone"
  zones      = [self.zone]
  within     = [self.subnet_no, self.network_interface[*].network_interface_no]
  reached_by = self.network_interface[*].network_interface_no
  units      = 1
  display    = self.name
  texts      = [self.name, self.description]
  needs      = self.init_script_no

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${coalesce(self.name, "-")}")) ? true : null
    spread_hosts = self.placement_group_no != null ? true : null
  }

  fix "spread" {
    say = "Give the servers subnets in two zones."
  }
  fix "units" {
    say = "Run two servers or more, in two zones, behind an ncloud_lb."
  }
  fix "spread_hosts" {
    say = "Put them into an ncloud_placement_group of placement_group_type = \"AA\"."
  }
  source     = "terraform-provider-ncloud documentation: ncloud_server"
  identifies = ["instance_no", "private_ip", "public_ip"]
}

resource "ncloud_placement_group" {
  identifies = ["placement_group_no"]
}

resource "ncloud_network_interface" {
  within         = self.subnet_no
  passes_to      = self.server_instance_no
  network_groups = self.access_control_groups
}

resource "ncloud_init_script" "ncloud_launch_configuration" {
  passes_to = [self.content, self.init_script_no]
}

# One subnet: a group cannot span zones. Two zones take two groups on one target group.
resource "ncloud_auto_scaling_group" {
  role           = "compute"
  platform       = "autoscaling"
  scope          = "zone"
  within         = self.subnet_no
  units          = { min = self.min_size, desired = coalesce(self.desired_capacity, self.min_size), max = self.max_size, group = true }
  display        = self.name
  member_of      = self.target_group_list
  needs          = [self.launch_configuration_no]
  network_groups = self.access_control_group_no_list

  facts {
    spread_hosts = true
  }

  fix "spread" {
    say = "Add a second ncloud_auto_scaling_group in a subnet of another zone, with the same target_group_list."
  }
  fix "units" {
    say = "Set min_size = 2 or more."
    set = { min_size = "2", max_size = self.max_size < 2 ? "2" : null, desired_capacity = self.desired_capacity < 2 ? "2" : null }
  }
}

# --- network

resource "ncloud_vpc" {
  identifies = ["vpc_no"]
}

resource "ncloud_subnet" {
  role       = "subnet"
  scope      = "zone"
  zones      = [self.zone]
  identifies = ["subnet_no"]
}

data "ncloud_subnet" {
  zones = [self.zone]
}

data "ncloud_zones" {
  answer = { zones = [for z in zones("ncloud", region) : { zone_code = z, region_code = region }] }
}

data "ncloud_regions" {
  answer = { regions = [{ region_code = self.code }] }
}

resource "ncloud_nat_gateway" {
  role     = "egress"
  platform = "nat"
  scope    = "zone"
  zones    = [self.zone]
  within   = self.subnet_no
  fix "per_zone" {
    say = "Add an ncloud_nat_gateway in every zone, and a route table for the subnets of that zone."
  }
}

resource "ncloud_route_table" {
  identifies = ["route_table_no"]
}

resource "ncloud_route" {
  edge "egress" {
    from = self.route_table_no
    to   = self.target_no
  }
}

resource "ncloud_route_table_association" {
  edge "egress" {
    from = self.subnet_no
    to   = self.route_table_no
  }
}

resource "ncloud_public_ip" {
  passes_to  = self.server_instance_no
  identifies = ["public_ip", "public_ip_no"]
}

resource "ncloud_vpc_peering" {
  passes_to = []
}

# --- load balancing

resource "ncloud_lb" {
  role     = "load-balancer"
  platform = "lb"
  scope    = "region"
  within   = self.subnet_no_list
  survival = "any"
  public   = self.network_type == "PUBLIC"
  display  = self.name

  defaults {
    network_type = "PUBLIC"
  }

  fix "spread" {
    say = "Name an ncloud_subnet of usage_type LOADB in a second zone in subnet_no_list."
  }
  source     = "terraform-provider-ncloud documentation: ncloud_lb"
  identifies = ["load_balancer_no", "domain", "ip_list"]
}

resource "ncloud_lb_listener" {
  edge "routes" {
    from = self.load_balancer_no
    to   = self.target_group_no
  }
}

resource "ncloud_lb_rule" {
  edge "routes" {
    from = follow(self.listener_no, "load_balancer_no")
    to   = self.rule_action[*].target_group_action[*].target_group_weight_list[*].target_group_no
  }
}

resource "ncloud_lb_target_group" {
  role     = "pool"
  platform = "lb"
  display  = self.name

  facts {
    health_checked = length(self.health_check[*]) > 0
  }

  fix "health_check" {
    say = "Add a health_check block."
  }
  fix "units" {
    say = "Attach a second server in another zone."
  }
  identifies = ["target_group_no"]
}

resource "ncloud_lb_target_group_attachment" {
  edge "routes" {
    from = self.target_group_no
    to   = self.target_no_list
  }
}

# --- storage

resource "ncloud_block_storage" {
  role    = "block-storage"
  scope   = "zone"
  zones   = [self.zone]
  within  = self.server_instance_no
  data_of = self.server_instance_no
  display = self.name

  edge "needs" {
    from = self.server_instance_no
  }

  facts {
    zone_redundant = false
    protected      = coalesce(self.return_protection, false)
  }

  fix "protect" {
    say = "Set return_protection = true."
    set = { return_protection = "true" }
  }
}

resource "ncloud_block_storage_snapshot" {
  amend {
    targets = self.block_storage_instance_no
    facts   = { backup = true }
  }
}

# Without a zone every volume lands in the region's first one.
resource "ncloud_nas_volume" {
  role    = "file-storage"
  scope   = "zone"
  zones   = [coalesce(self.zone, zones("ncloud", region)[0])]
  display = self.volume_name_postfix

  edge "needs" {
    from = self.server_instance_no_list
  }

  facts {
    zone_redundant = false
    protected      = coalesce(self.return_protection, false)
  }

  fix "protect" {
    say = "Set return_protection = true."
    set = { return_protection = "true" }
  }
  identifies = ["mount_information", "nas_volume_no"]
}

resource "ncloud_objectstorage_bucket" {
  role       = "object-storage"
  platform   = "objectstorage"
  scope      = "region"
  display    = self.bucket_name
  identifies = ["bucket_name"]
}

# --- databases

# is_ha makes a standby in the master's own zone; only is_multi_zone moves it.
resource "ncloud_mysql" {
  role     = "database"
  platform = "mysql"
  scope    = self.is_multi_zone ? "region" : "zone"
  within   = self.is_multi_zone ? [self.subnet_no, self.standby_master_subnet_no] : [self.subnet_no]
  units    = self.is_ha ? 2 : 1
  survival = self.is_multi_zone ? "any" : "single"
  display  = self.service_name

  facts {
    standby            = self.is_ha
    standby_other_zone = self.is_multi_zone ? null : false # with two zones, the subnets tell
    auto_failover      = self.is_ha
    backup             = self.is_backup || self.is_ha ? coalesce(self.backup_file_retention_period, 1) : false
    needs_backup       = true
  }

  defaults {
    is_ha         = true
    is_multi_zone = false
    is_backup     = true
  }

  fix "standby" {
    say = "Set is_multi_zone = true and standby_master_subnet_no to a subnet in another zone."
  }
  fix "backup" {
    say = "Set is_backup = true."
  }
  source     = "terraform-provider-ncloud documentation: ncloud_mysql"
  identifies = ["mysql_server_list", "private_domain", "public_domain"]
}

resource "ncloud_mysql_slave" {
  role       = "database"
  platform   = "mysql"
  scope      = "zone"
  within     = self.subnet_no
  replicates = self.mysql_instance_no

  facts {
    auto_failover = false
  }
}

resource "ncloud_mysql_recovery" {
  role    = "database"
  scope   = "zone"
  within  = self.subnet_no
  display = self.recovery_server_name
}

resource "ncloud_mysql_databases" "ncloud_mysql_users" {
  passes_to = self.mysql_instance_no
}

resource "ncloud_postgresql" {
  role     = "database"
  platform = "postgresql"
  scope    = self.multi_zone ? "region" : "zone"
  within   = self.multi_zone ? [self.subnet_no, self.secondary_subnet_no] : [self.subnet_no]
  units    = self.ha ? 2 : 1
  survival = self.multi_zone ? "any" : "single"
  display  = self.service_name

  facts {
    standby            = self.ha
    standby_other_zone = self.multi_zone ? null : false # with two zones, the subnets tell
    auto_failover      = self.ha
    backup             = self.backup || self.ha ? coalesce(self.backup_file_retention_period, 1) : false
    needs_backup       = true
  }

  defaults {
    ha         = true
    multi_zone = false
    backup     = true
  }

  fix "standby" {
    say = "Set ha = true, multi_zone = true and secondary_subnet_no to a subnet in another zone."
  }
  fix "backup" {
    say = "Set backup = true."
  }
  source     = "terraform-provider-ncloud documentation: ncloud_postgresql"
  identifies = ["postgresql_server_list", "private_domain", "public_domain"]
}

resource "ncloud_postgresql_read_replica" {
  role       = "database"
  platform   = "postgresql"
  scope      = "zone"
  within     = self.subnet_no
  replicates = self.postgresql_instance_no

  facts {
    auto_failover = false
  }
}

resource "ncloud_postgresql_databases" "ncloud_postgresql_users" {
  passes_to = self.id
}

# No setting puts the standby into another zone.
resource "ncloud_mssql" {
  role     = "database"
  platform = "mssql"
  scope    = "zone"
  within   = self.subnet_no
  units    = self.is_ha ? 2 : 1
  survival = "single"
  display  = self.service_name

  facts {
    standby            = self.is_ha
    standby_other_zone = false
    auto_failover      = self.is_ha
    backup             = coalesce(self.backup_file_retention_period, 1)
    needs_backup       = true
  }

  defaults {
    is_ha = true
  }

  fix "standby" {
    say = "Use a database that offers a second zone, ncloud_mysql or ncloud_postgresql, or replicate to an instance in another zone."
  }
  source = "terraform-provider-ncloud documentation: ncloud_mssql"
}

# One subnet for all members.
resource "ncloud_mongodb" {
  role     = "database"
  platform = "mongodb"
  scope    = "zone"
  within   = self.subnet_no
  units    = self.cluster_type_code == "STAND_ALONE" ? 1 : coalesce(self.member_server_count, 3)
  survival = "single"
  display  = self.service_name

  facts {
    standby            = self.cluster_type_code != "STAND_ALONE"
    standby_other_zone = false
    auto_failover      = self.cluster_type_code != "STAND_ALONE"
    backup             = coalesce(self.backup_file_retention_period, 1)
    needs_backup       = true
  }

  fix "standby" {
    say = "Keep a replica set over two zones: this service has one subnet for all its members."
  }
  source = "terraform-provider-ncloud documentation: ncloud_mongodb"
}

resource "ncloud_mongodb_users" {
  passes_to = self.id
}

resource "ncloud_redis" {
  role     = "cache"
  platform = "redis"
  scope    = "zone"
  within   = self.subnet_no
  units    = self.mode == "CLUSTER" ? coalesce(self.shard_count, 3) * (1 + coalesce(self.shard_copy_count, 0)) : self.is_ha ? 2 : 1
  survival = "single"
  display  = self.service_name

  facts {
    standby            = self.mode == "CLUSTER" ? coalesce(self.shard_copy_count, 0) > 0 : self.is_ha
    standby_other_zone = false
    auto_failover      = self.mode == "CLUSTER" ? coalesce(self.shard_copy_count, 0) > 0 : self.is_ha
    backup             = self.is_backup
  }

  defaults {
    is_ha     = false
    is_backup = false
  }

  fix "standby" {
    say = "Set is_ha = true; in mode CLUSTER set shard_copy_count = 1 or more."
  }
  source     = "terraform-provider-ncloud documentation: ncloud_redis"
  identifies = ["redis_server_list"]
}

# --- brokers, search, analysis

resource "ncloud_cdss_cluster" {
  role     = "stream"
  platform = "cdss"
  scope    = "zone"
  within   = [self.broker_nodes[*].subnet_no]
  units    = self.broker_nodes[0].node_count
  survival = "single"
  display  = self.name

  facts {
    persistent = true
  }

  fix "spread" {
    say = "Run a second cluster in a subnet of another zone and mirror the topics: all brokers of a cluster stand in one subnet."
  }
}

resource "ncloud_cdss_config_group" {
  passes_to = []
}

resource "ncloud_ses_cluster" {
  role     = "database"
  platform = "ses"
  scope    = "zone"
  within   = [self.data_node[*].subnet_no]
  units    = self.data_node[0].count
  survival = "single"
  display  = self.cluster_name

  facts {
    standby            = true
    standby_other_zone = false
  }

  fix "standby" {
    say = "Replicate the indices to a second cluster in a subnet of another zone: all data nodes of a cluster stand in one subnet."
  }
}

resource "ncloud_hadoop" {
  role     = "database"
  platform = "hadoop"
  scope    = "zone"
  within   = [self.worker_node_subnet_no, self.master_node_subnet_no]
  units    = coalesce(self.worker_node_count, 2)
  survival = "single"
  display  = self.cluster_name
  needs    = self.bucket_name

  facts {
    zone_redundant = false
  }
  fix "standby" {
    say = "Keep the data in an ncloud_objectstorage_bucket, and a second cluster in another zone."
  }
}

# --- containers

# A cluster lies in one zone: two zones take two clusters.
resource "ncloud_nks_cluster" {
  role       = "cluster"
  platform   = "nks"
  scope      = "zone"
  zones      = [self.zone]
  within     = self.subnet_no_list
  display    = self.name
  identifies = ["uuid", "endpoint"]

  facts {
    protected = coalesce(self.return_protection, false)
  }

  fix "spread" {
    say = "Run a second cluster in another zone, and spread traffic over both."
  }
  fix "protect" {
    say = "Set return_protection = true."
    set = { return_protection = "true" }
  }
}

resource "ncloud_nks_node_pool" {
  role          = "node-group"
  platform      = "nks"
  scope         = "zone"
  within        = [self.subnet_no_list, self.subnet_no, self.cluster_uuid]
  controlled_by = self.cluster_uuid
  display       = self.node_pool_name
  units = self.autoscale[0].enabled ? {
    min = self.autoscale[0].min, desired = coalesce(self.node_count, self.autoscale[0].min), max = self.autoscale[0].max, group = true
  } : { min = self.node_count, desired = self.node_count, max = self.node_count, group = true }

  fix "spread" {
    say = "Run a second cluster in another zone: a cluster lies in one."
  }
  fix "units" {
    say = "Set node_count = 2 or more."
  }
}

data "ncloud_nks_cluster" {
  passes_to = named("ncloud_nks_cluster", self.uuid)
}

data "ncloud_nks_kube_config" {
  passes_to = self.cluster_uuid
}

# --- tooling

resource "ncloud_sourcepipeline_project" "ncloud_sourcedeploy_project" "ncloud_sourcebuild_project" {
  role    = "automation"
  scope   = "region"
  display = self.name
}

resource "ncloud_sourcecommit_repository" {
  role    = "automation"
  scope   = "region"
  display = self.name
}

# --- who may reach whom

resource "ncloud_access_control_group" {
  identifies = ["access_control_group_no"]
}

resource "ncloud_access_control_group_rule" {
  edge "admits" {
    for_each = [for r in self.inbound : r if !contains(["22", "3389"], coalesce(r.port_range, "*"))] # administration is no need
    from     = each.value.source_access_control_group_no
    to       = self.access_control_group_no
  }
}
