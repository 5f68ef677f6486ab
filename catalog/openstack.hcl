# OpenStack. Its availability zones are what the operator made of them: rooms,
# datacenters or regions of a cloud. Where none is named, the scheduler chooses.

provider "openstack" {
  region     = coalesce(self.region, provider.region)
  onpremises = !can(regex("(?i)nhncloudservice|toast\\.com|ovh\\.net|cloud\\.ovh|otc\\.t-systems|open-telekom|rackspace|vexxhost|infomaniak|citycloud|cleura|fuga\\.cloud|ucloudbiz|cloud\\.kt\\.com", coalesce(provider.auth_url, "")))
  fix "second_site" {
    say = "Run openstack_compute_instance_v2 in an availability_zone of a second datacenter, with a promotable copy of the data and capacity to take over, and an openstack_lb_loadbalancer_v2 in each."
  }
  fix "second_region" {
    say = "Add a provider \"openstack\" block with an alias and another region, make the same there, and let DNS that checks health send users to the one that lives."
  }
  fix "second_provider" {
    say = "Where the service must outlive this OpenStack provider, keep a copy of its data and enough compute beside openstack_compute_instance_v2 with a second provider or in a datacenter of your own."
  }
}

# --- machines

resource "openstack_compute_instance_v2" {
  locals {
    policies = follow(self.scheduler_hints[*].group, "policies")
  }

  role           = "compute"
  platform       = "nova"
  scope          = "zone"
  zones          = [split(":", self.availability_zone)[0]]
  host           = split(":", self.availability_zone)[1]
  units          = contains(["shutoff", "shelved_offloaded"], self.power_state) ? 0 : 1 # a stopped one serves nobody
  display        = self.name
  tags           = self.metadata
  texts          = [self.name, self.image_name, self.user_data, self.tags]
  needs          = [self.user_data, self.metadata, self.personality, self.block_device[*].uuid]
  reached_by     = self.network[*].port
  network_groups = [named("openstack_networking_secgroup_v2", self.security_groups), self.security_groups]

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${self.name}")) ? true : null
    spread_hosts = (
      length(self.scheduler_hints[*].different_host[*]) > 0 ? true :
      self.scheduler_hints[0].group == null ? false :
      length(local.policies) == 0 ? null :
      contains(local.policies, "anti-affinity") || contains(local.policies, "soft-anti-affinity")
    )
    packed_hosts = contains(local.policies, "affinity") || contains(local.policies, "soft-affinity") || length(flatten(self.scheduler_hints[*].same_host[*])) > 0
  }

  fix "spread" {
    say = "Set availability_zone of the machines to two zones, in turn."
  }
  fix "spread_hosts" {
    say = "Put them into an openstack_compute_servergroup_v2 with policies = [\"anti-affinity\"], named in scheduler_hints."
  }
  fix "units" {
    say = "Run two machines or more, in two availability zones, behind an openstack_lb_loadbalancer_v2."
  }
  source     = "terraform-provider-openstack documentation: openstack_compute_instance_v2"
  identifies = ["access_ip_v4", "access_ip_v6"]
}

data "openstack_compute_instance_v2" {
  zones = [self.availability_zone]
}

data "openstack_compute_availability_zones_v2" {
  answer = { region = region }
}

resource "openstack_compute_servergroup_v2" {
  identifies = ["name"]
}

resource "openstack_compute_interface_attach_v2" {
  edge "routes" {
    from = self.port_id
    to   = self.instance_id
  }
}

# --- storage

resource "openstack_blockstorage_volume_v3" "openstack_blockstorage_volume_v2" "openstack_blockstorage_volume_v1" {
  role       = "block-storage"
  platform   = "cinder"
  scope      = "zone"
  zones      = [self.availability_zone]
  display    = self.name
  tags       = self.metadata
  replicates = self.source_replica
}

resource "openstack_compute_volume_attach_v2" "openstack_blockstorage_volume_attach_v3" {
  edge "needs" {
    from = self.instance_id
    to   = self.volume_id
  }
}

resource "openstack_sharedfilesystem_share_v2" {
  role       = "file-storage"
  platform   = "manila"
  scope      = "zone"
  zones      = [self.availability_zone]
  display    = self.name
  identifies = ["export_locations"]
}

resource "openstack_objectstorage_container_v1" {
  role     = "object-storage"
  platform = "swift"
  scope    = "region"
  display  = self.name

  facts {
    recoverable      = self.versioning == true || length(self.versioning_legacy[*]) > 0 || (self.versioning != null && self.versioning != false)
    region_redundant = self.container_sync_to != null ? true : null
    force_destroy    = coalesce(self.force_destroy, false)
    protected        = !coalesce(self.force_destroy, false)
  }

  fix "protect" {
    say = "Remove force_destroy = true from ${address}."
    set = { force_destroy = "false" }
  }

  fix "recover" {
    say = "Set versioning = true."
    set = { versioning = "true" }
  }
  fix "region" {
    say = "Set container_sync_to to a container in another region."
  }
}

# --- load balancing

# Octavia's default is one machine, but its flavor may say otherwise.
resource "openstack_lb_loadbalancer_v2" {
  role       = "load-balancer"
  platform   = "octavia"
  scope      = "region"
  zones      = [self.availability_zone]
  display    = self.name
  reached_by = self.vip_port_id
  identifies = ["vip_address", "vip_port_id"]

  fix "spread" {
    say = "Run a second load balancer in another availability zone, and answer for the name with both."
  }
}

resource "openstack_lb_listener_v2" {
  edge "routes" {
    from = self.loadbalancer_id
    to   = self.default_pool_id
  }
}

resource "openstack_lb_l7policy_v2" {
  edge "routes" {
    from = follow(self.listener_id, "loadbalancer_id")
    to   = self.redirect_pool_id
  }
}

resource "openstack_lb_pool_v2" {
  role      = "pool"
  platform  = "octavia"
  display   = self.name
  member_of = [self.loadbalancer_id, follow(self.listener_id, "loadbalancer_id")]

  facts {
    health_checked = false # a monitor is a resource of its own
  }

  fix "health_check" {
    say = "Add an openstack_lb_monitor_v2 for the pool."
  }
  fix "units" {
    say = "Add an openstack_lb_member_v2 in another availability zone."
  }
}

resource "openstack_lb_member_v2" {
  edge "routes" {
    from = self.pool_id
    to   = self.address
  }
}

resource "openstack_lb_members_v2" {
  edge "routes" {
    from = self.pool_id
    to   = self.member[*].address
  }
}

resource "openstack_lb_monitor_v2" {
  amend {
    targets = self.pool_id
    facts   = { health_checked = true }
  }
}

# --- databases and containers

resource "openstack_db_instance_v1" {
  role     = "database"
  platform = "trove"
  scope    = "zone"
  units    = 1
  display  = self.name

  facts {
    standby            = false
    standby_other_zone = false
    needs_backup       = true
  }

  fix "standby" {
    say = "Run a replica of it in another availability zone."
  }
  identifies = ["addresses"]
}

resource "openstack_db_database_v1" "openstack_db_user_v1" {
  passes_to = self.instance_id
}

resource "openstack_containerinfra_cluster_v1" {
  role       = "cluster"
  platform   = "magnum"
  scope      = "region"
  units      = self.master_count
  survival   = self.master_count == 1 ? "single" : "quorum"
  display    = self.name
  identifies = ["api_address", "kubeconfig"]

  # unset, the cluster template says how many masters there are
  facts {
    self_managed = true
    standby      = self.master_count == null ? null : self.master_count > 1
  }

  part "workers" {
    role          = "node-group"
    units         = self.node_count
    display       = self.name
    within        = this
    controlled_by = this
  }

  fix "standby" {
    say = "Set master_count = 3 in ${address}, with master_lb_enabled = true; they can be set at creation only."
  }
}

resource "openstack_containerinfra_nodegroup_v1" {
  role          = "node-group"
  platform      = "magnum"
  scope         = "region"
  within        = self.cluster_id
  controlled_by = self.cluster_id
  units         = { min = coalesce(self.min_node_count, self.node_count, 1), desired = coalesce(self.node_count, 1), max = coalesce(self.max_node_count, self.node_count, 1), group = true }
  display       = self.name

  fix "units" {
    say = "Set node_count = 2 or more."
  }
}

# --- network

resource "openstack_networking_floatingip_v2" "openstack_compute_floatingip_v2" {
  passes_to  = [self.port_id, self.fixed_ip]
  identifies = ["address"]
}

resource "openstack_networking_floatingip_associate_v2" "openstack_compute_floatingip_associate_v2" {
  edge "routes" {
    from = self.floating_ip
    to   = [self.port_id, self.instance_id]
  }
}

resource "openstack_networking_port_v2" {
  passes_to      = self.device_id
  network_groups = self.security_group_ids
  identifies     = ["all_fixed_ips"]
}

resource "openstack_networking_network_v2" {
  identifies = ["name"]
}

# Without servers of its own a subnet asks the cloud's.
resource "openstack_networking_subnet_v2" {
  identifies = ["name"]

  facts {
    own_resolver = length(self.dns_nameservers) > 0 ? true : null
  }
  part "resolver" {
    when     = length(self.dns_nameservers) > 0
    role     = "resolver"
    scope    = "region"
    survival = "unknown"
    facts {
      servers      = length(self.dns_nameservers)
      own_resolver = true
    }
  }
  fix "resolver" {
    say = "Give ${address} a second address in dns_nameservers, of a resolver elsewhere."
  }
}

# The router's own redundancy is an operator's setting that no file shows.
resource "openstack_networking_router_v2" {
  role    = "egress"
  scope   = "region"
  display = self.name
}

resource "openstack_networking_router_interface_v2" {
  edge "egress" {
    from = self.subnet_id
    to   = self.router_id
  }
}

resource "openstack_vpnaas_site_connection_v2" {
  role    = "interconnect"
  scope   = "region"
  display = self.name

  facts {
    tunnels = 1
  }

  fix "tunnel" {
    say = "Add a second connection to another peer address."
  }
}

# --- names

resource "openstack_dns_zone_v2" {
  role    = "dns-zone"
  scope   = "global"
  display = trimsuffix(self.name, ".")

  facts {
    external_dns = self.type == "SECONDARY"
  }

  fix "provider" {
    say = "Serve the zone from a second DNS provider too."
  }
}

resource "openstack_dns_recordset_v2" {
  role    = "dns-record"
  scope   = "global"
  display = trimsuffix(self.name, ".")
  routes  = contains(["A", "AAAA", "CNAME", "ALIAS", "SRV"], coalesce(self.type, "A")) ? self.records : []
  public  = true

  facts {
    health_checked = false
  }

  fix "failover" {
    say = "Answer for the name from a DNS service or balancer that checks health: record sets here are served whole."
  }
}

resource "openstack_keymanager_secret_v1" {
  passes_to = self.payload
}

# --- who may reach whom

resource "openstack_networking_secgroup_v2" {
  identifies = ["name"]
}

resource "openstack_networking_secgroup_rule_v2" {
  edge "admits" {
    when = self.direction == "ingress" && !contains([22, 3389], self.port_range_min) # administration is no need
    from = self.remote_group_id
    to   = self.security_group_id
  }
}

resource "openstack_networking_port_secgroup_associate_v2" {
  passes_to      = self.port_id
  network_groups = self.security_group_ids
}
