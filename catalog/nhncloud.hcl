# NHN Cloud. Zones are named kr-pub-a, kr-pub-b; without one the cloud chooses.

provider "nhncloud" {
  region = coalesce(self.region, provider.region)
  fix "second_region" {
    say = "Add a provider \"nhncloud\" block with an alias and another region, make the same there with an nhncloud_lb_loadbalancer_v2 of its own, and let DNS that checks health send users to the one that lives."
  }
  fix "second_provider" {
    say = "Where the service must outlive NHN Cloud, keep a copy of its data and enough nhncloud_compute_instance_v2 worth of compute with a second provider or in a datacenter of your own, and DNS that checks health over both."
  }
}

resource "nhncloud_compute_instance_v2" {
  role           = "compute"
  platform       = "instance"
  scope          = "zone"
  zones          = [self.availability_zone]
  units          = 1
  display        = self.name
  texts          = [self.name, self.image_name, self.user_data]
  needs          = [self.user_data, self.block_device[*].uuid]
  reached_by     = self.network[*].port
  network_groups = [named("nhncloud_networking_secgroup_v2", self.security_groups), self.security_groups]

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${coalesce(self.name, "-")}")) ? true : null
  }

  fix "spread" {
    say = "Set availability_zone of the machines to two zones, in turn."
  }
  fix "units" {
    say = "Run two machines or more, in two zones, behind an nhncloud_lb_loadbalancer_v2."
  }
  source     = "terraform-provider-nhncloud documentation: nhncloud_compute_instance_v2"
  identifies = ["access_ip_v4"]
}

resource "nhncloud_blockstorage_volume_v2" {
  role    = "block-storage"
  scope   = "zone"
  zones   = [self.availability_zone]
  display = self.name
}

resource "nhncloud_compute_volume_attach_v2" {
  edge "needs" {
    from = self.instance_id
    to   = self.volume_id
  }
}

resource "nhncloud_lb_loadbalancer_v2" {
  role       = "load-balancer"
  platform   = "lb"
  scope      = "region"
  display    = self.name
  reached_by = self.vip_port_id
  identifies = ["vip_address"]
}

resource "nhncloud_lb_listener_v2" {
  edge "routes" {
    from = self.loadbalancer_id
    to   = self.default_pool_id
  }
}

resource "nhncloud_lb_pool_v2" {
  role      = "pool"
  platform  = "lb"
  display   = self.name
  member_of = follow(self.listener_id, "loadbalancer_id")

  facts {
    health_checked = false # a monitor is a resource of its own
  }

  fix "health_check" {
    say = "Add an nhncloud_lb_monitor_v2 for the pool."
  }
  fix "units" {
    say = "Add an nhncloud_lb_member_v2 in another zone."
  }
}

resource "nhncloud_lb_member_v2" {
  edge "routes" {
    from = self.pool_id
    to   = self.address
  }
}

resource "nhncloud_lb_monitor_v2" {
  amend {
    targets = self.pool_id
    facts   = { health_checked = true }
  }
}

# The zone is a key inside the labels, one for each group of nodes.
resource "nhncloud_kubernetes_cluster_v1" {
  role       = "cluster"
  platform   = "nks"
  scope      = "region"
  display    = self.name
  identifies = ["api_address"]

  part "workers" {
    role          = "node-group"
    scope         = "zone"
    zones         = [self.labels.availability_zone]
    within        = this
    controlled_by = this
    display       = self.name
    units = {
      min   = tostring(self.labels.ca_enable) == "True" ? self.labels.ca_min_node_count : coalesce(self.node_count, 1)
      max   = tostring(self.labels.ca_enable) == "True" ? self.labels.ca_max_node_count : coalesce(self.node_count, 1)
      group = true, desired = coalesce(self.node_count, 1)
    }
  }
}

resource "nhncloud_kubernetes_nodegroup_v1" {
  role          = "node-group"
  platform      = "nks"
  scope         = "zone"
  zones         = [coalesce(self.labels.availability_zone, self.availability_zone)]
  within        = self.cluster_id
  controlled_by = self.cluster_id
  display       = self.name
  units = {
    min   = tostring(self.labels.ca_enable) == "True" ? self.labels.ca_min_node_count : coalesce(self.min_node_count, self.node_count, 1)
    max   = tostring(self.labels.ca_enable) == "True" ? self.labels.ca_max_node_count : coalesce(self.max_node_count, self.node_count, 1)
    group = true, desired = coalesce(self.node_count, 1)
  }

  fix "spread" {
    say = "Add a node group whose labels name another availability_zone."
  }
  fix "units" {
    say = "Set node_count = 2 or more."
  }
}

resource "nhncloud_networking_floatingip_v2" {
  passes_to  = [self.port_id, self.fixed_ip]
  identifies = ["address"]
}

resource "nhncloud_networking_floatingip_associate_v2" {
  edge "routes" {
    from = self.floating_ip
    to   = self.port_id
  }
}

resource "nhncloud_networking_port_v2" {
  passes_to  = self.device_id
  identifies = ["all_fixed_ips"]
}

resource "nhncloud_networking_vpc_v2" "nhncloud_networking_vpcsubnet_v2" "nhncloud_networking_routingtable_v2" {
  identifies = ["name"]
}

resource "nhncloud_keymanager_secret_v1" {
  passes_to = self.payload
}

# --- who may reach whom

resource "nhncloud_networking_secgroup_v2" {
  identifies = ["name"]
}

resource "nhncloud_networking_secgroup_rule" "nhncloud_networking_secgroup_rule_v2" {
  edge "admits" {
    when = self.direction == "ingress" && !contains([22, 3389], self.port_range_min) # administration is no need
    from = self.remote_group_id
    to   = self.security_group_id
  }
}
