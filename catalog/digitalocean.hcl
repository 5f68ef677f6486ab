# DigitalOcean. A region is one datacenter, without zones: a second site is a
# second region, though perhaps of the same city (nyc1 and nyc3).

provider "digitalocean" {
  region = self.region
  fix "second_region" {
    say = "Set region of a second digitalocean_droplet or cluster to one of another city, and put a digitalocean_loadbalancer with type = \"GLOBAL\" over both."
  }
  fix "second_provider" {
    say = "Where the service must outlive DigitalOcean, keep a copy of its data and enough compute with a second provider or in a datacenter of your own beside each digitalocean_loadbalancer, and DNS that checks health over both."
  }
}

resource "digitalocean_droplet" {
  role           = "compute"
  scope          = "region"
  units          = 1
  display        = self.name
  tags           = { for t in self.tags : coalesce(follow(t, "name")[0], t) => "" }
  texts          = [self.name, self.user_data, self.image, self.tags]
  needs          = [self.user_data, self.volume_ids]
  network_groups = self.tags

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${coalesce(self.name, "-")}")) ? true : null
  }

  fix "region" {
    say = "Run machines in a second region, of another city."
  }
  fix "units" {
    say = "Run two droplets or more behind a digitalocean_loadbalancer."
  }
  identifies = ["ipv4_address", "ipv4_address_private", "ipv6_address", "urn"]
}

resource "digitalocean_droplet_autoscale" {
  locals {
    fixed = self.config[0].target_number_instances
    least = coalesce(self.config[0].min_instances, local.fixed)
  }
  role    = "compute"
  scope   = "region"
  region  = self.droplet_template[0].region
  units   = { min = local.least, desired = local.least, max = coalesce(self.config[0].max_instances, local.fixed), group = true }
  display = self.name
  tags    = { for t in self.droplet_template[0].tags : coalesce(follow(t, "name")[0], t) => "" }
  texts   = [self.name, self.droplet_template[0].user_data]
  needs   = self.droplet_template[0].user_data

  fix "units" {
    say = "Set config.min_instances = 2 or more."
    set = { "config.min_instances" = "2" }
  }
}

# Health is checked by default; targets are droplets by id or by tag.
resource "digitalocean_loadbalancer" {
  role     = self.type == "GLOBAL" ? "global-load-balancer" : "load-balancer"
  platform = "lb"
  scope    = self.type == "GLOBAL" ? "global" : "region"
  units    = self.type == "GLOBAL" ? 1 : coalesce(self.size_unit, 1)
  public   = self.network != "INTERNAL"
  display  = self.name
  routes   = [self.droplet_ids, self.target_load_balancer_ids]
  selector = self.droplet_tag == null ? null : { labels = { (coalesce(follow(self.droplet_tag, "name")[0], self.droplet_tag)) = "" } }

  facts {
    health_checked = true
  }

  fix "units" {
    say = "Name a second droplet in droplet_ids, or a tag in droplet_tag."
  }
  source     = "terraform-provider-digitalocean documentation: digitalocean_loadbalancer"
  identifies = ["ip", "urn"]
}

resource "digitalocean_database_cluster" {
  role     = "database"
  platform = "databases"
  scope    = "region"
  units    = self.node_count
  survival = "regional"
  display  = self.name

  facts {
    standby            = self.node_count > 1
    standby_other_zone = null
    auto_failover      = self.node_count > 1
    backup             = contains(["redis", "valkey", "kafka", "opensearch"], self.engine) ? null : 7
    needs_backup       = contains(["redis", "valkey", "kafka", "opensearch"], self.engine) ? null : true
  }

  fix "standby" {
    say = "Set node_count = 2 or more."
    set = { node_count = "2" }
  }
  fix "region" {
    say = "Add a digitalocean_database_replica in another region."
  }
  source     = "https://docs.digitalocean.com/products/databases/postgresql/details/features/"
  identifies = ["host", "private_host", "uri", "private_uri", "urn"]
}

resource "digitalocean_database_replica" {
  role       = "database"
  platform   = "databases"
  scope      = "region"
  survival   = "regional"
  replicates = self.cluster_id
  display    = self.name

  facts {
    auto_failover = false
  }
  identifies = ["host", "private_host", "uri", "private_uri"]
}

resource "digitalocean_database_db" "digitalocean_database_user" "digitalocean_database_connection_pool" {
  passes_to = self.cluster_id
}

# ha is about the control plane alone.
resource "digitalocean_kubernetes_cluster" {
  role     = "cluster"
  platform = "doks"
  scope    = "region"
  units    = self.ha ? 3 : 1
  survival = "regional"
  display  = self.name

  facts {
    standby      = coalesce(self.ha, false)
    auto_updates = self.auto_upgrade == true && length(self.maintenance_policy[*]) == 0
  }

  part "pool" {
    for_each      = self.node_pool
    role          = "node-group"
    scope         = "region"
    within        = this
    controlled_by = this
    display       = each.value.name
    units = each.value.auto_scale ? {
      min = each.value.min_nodes, desired = coalesce(each.value.node_count, each.value.min_nodes), max = each.value.max_nodes, group = true
    } : { min = each.value.node_count, desired = each.value.node_count, max = each.value.node_count, group = true }
  }

  fix "units" {
    say = "Set ha = true."
    set = { ha = "true" }
  }
  fix "spread" {
    say = "Set ha = true."
    set = { ha = "true" }
  }
  identifies = ["endpoint", "kube_config", "urn"]
}

resource "digitalocean_kubernetes_node_pool" {
  role          = "node-group"
  platform      = "doks"
  scope         = "region"
  region        = follow(self.cluster_id, "region")[0]
  within        = self.cluster_id
  controlled_by = self.cluster_id
  display       = self.name
  units = self.auto_scale ? {
    min = self.min_nodes, desired = coalesce(self.node_count, self.min_nodes), max = self.max_nodes, group = true
  } : { min = self.node_count, desired = self.node_count, max = self.node_count, group = true }

  fix "units" {
    say = "Set node_count, or min_nodes with auto_scale, to 2 or more."
  }
}

data "digitalocean_kubernetes_cluster" {
  passes_to = named("digitalocean_kubernetes_cluster", self.name)
}

resource "digitalocean_volume" {
  role       = "block-storage"
  scope      = "region"
  display    = self.name
  identifies = ["urn"]
}

resource "digitalocean_volume_attachment" {
  edge "needs" {
    from = self.droplet_id
    to   = self.volume_id
  }
}

resource "digitalocean_spaces_bucket" {
  role     = "object-storage"
  platform = "spaces"
  scope    = "region"
  region   = coalesce(self.region, "nyc3")
  display  = self.name

  facts {
    recoverable   = coalesce(self.versioning[0].enabled, false)
    force_destroy = coalesce(self.force_destroy, false)
    protected     = !coalesce(self.force_destroy, false)
    expires       = anytrue([for r in self.lifecycle_rule : r.enabled == true && r.expiration[0].days != null && coalesce(r.prefix, "-") == "-"])
  }

  fix "protect" {
    say = "Remove force_destroy = true from ${address}."
    set = { force_destroy = "false" }
  }

  fix "recover" {
    say = "Add versioning { enabled = true }."
    set = { "versioning.enabled" = "true" }
  }
  identifies = ["bucket_domain_name", "endpoint", "urn"]
}

resource "digitalocean_reserved_ip" "digitalocean_floating_ip" {
  passes_to  = self.droplet_id
  identifies = ["ip_address"]
}

resource "digitalocean_reserved_ip_assignment" "digitalocean_floating_ip_assignment" {
  edge "routes" {
    from = self.ip_address
    to   = self.droplet_id
  }
}

resource "digitalocean_record" {
  role    = contains(["A", "AAAA", "CNAME", "SRV"], self.type) ? "dns-record" : null
  scope   = "global"
  region  = null
  public  = true
  display = self.name == "@" ? self.domain : join(".", compact([self.name, self.domain]))
  routes  = self.value
  set     = { key = "${self.domain}/${self.name}/${self.type}", mode = "share", checked = false }

  facts {
    health_checked = false
  }

  fix "failover" {
    say = "Answer for the name from a DNS service that checks health, or through a digitalocean_loadbalancer of type GLOBAL."
  }
  identifies = ["fqdn"]
}

resource "digitalocean_domain" {
  role    = "dns-zone"
  scope   = "global"
  public  = true
  display = self.name
  routes  = self.ip_address

  fix "provider" {
    say = "Serve the zone from a second DNS provider too."
  }
}

resource "digitalocean_app" {
  locals {
    spec     = self.spec[0]
    services = concat(local.spec.service[*], local.spec.worker[*])
  }
  role       = "function"
  platform   = "app-platform"
  scope      = "region"
  region     = local.spec.region
  survival   = "regional"
  public     = true
  display    = local.spec.name
  needs      = [local.spec.env, local.services[*].env, local.spec.database[*].cluster_name, [for d in local.spec.database : named("digitalocean_database_cluster", d.cluster_name)]]
  pulls_from = local.services[*].image

  facts {
    long_running = true
  }
  identifies = ["live_url", "default_ingress", "urn"]
}

resource "digitalocean_vpc" {
  identifies = ["urn"]
}

resource "digitalocean_container_registry" {
  role       = "registry"
  scope      = "region"
  display    = self.name
  identifies = ["endpoint", "server_url"]
}

resource "digitalocean_uptime_check" "digitalocean_monitor_alert" {
  role    = "monitor"
  scope   = "global"
  display = coalesce(self.name, self.description)
}

# --- who may reach whom

resource "digitalocean_firewall" {
  edge "admits" {
    for_each = [for r in self.inbound_rule : r if r.port_range != "22"] # administration is no need
    from     = [each.value.source_droplet_ids, each.value.source_tags]
    to       = [self.droplet_ids, self.tags]
  }
}

resource "digitalocean_database_firewall" {
  edge "admits" {
    for_each = self.rule
    from     = each.value.value
    to       = self.cluster_id
  }
}
