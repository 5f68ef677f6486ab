# KakaoCloud. Subnets and load balancers lie in one zone each; an HA group of
# load balancers spans zones.

provider "kakaocloud" {
  region      = coalesce(provider.region, "kr-central-2")
  zone_region = "^([a-z]+-[a-z]+-[0-9]+)-[a-z]$"
  fix "second_region" {
    say = "Run kakaocloud_instance and kakaocloud_load_balancer of its own in a second region, or with a second provider, and let DNS that checks health send users to the one that lives."
  }
  fix "second_provider" {
    say = "Where the service must outlive Kakao Cloud, keep a copy of its data and enough compute with a second provider or in a datacenter of your own beside each kakaocloud_load_balancer, and DNS that checks health over both."
  }
}

resource "kakaocloud_instance" {
  role       = "compute"
  platform   = "vm"
  scope      = "zone"
  zones      = [self.availability_zone]
  within     = self.subnets[*].id
  units      = 1
  display    = self.name
  texts      = [self.name, self.user_data, self.description]
  needs      = [self.user_data, self.volumes[*].id]
  reached_by = self.subnets[*].network_interface_id

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${coalesce(self.name, "-")}")) ? true : null
  }

  fix "spread" {
    say = "Give the machines subnets in two availability zones."
  }
  fix "units" {
    say = "Run two machines or more, in two availability zones, behind load balancers of both."
  }
  source     = "terraform-provider-kakaocloud documentation: kakaocloud_instance"
  identifies = ["addresses"]
}

resource "kakaocloud_network_interface" {
  within    = self.subnet_id
  passes_to = self.device_id
}

resource "kakaocloud_public_ip" {
  passes_to  = self.related_resource
  identifies = ["public_ip"]
}

resource "kakaocloud_subnet" {
  role  = "subnet"
  scope = "zone"
  zones = [self.availability_zone]
}

data "kakaocloud_subnet" {
  zones = [self.availability_zone]
}

resource "kakaocloud_vpc" {
  zones = [self.subnet.availability_zone]
}

resource "kakaocloud_load_balancer" {
  role     = "load-balancer"
  platform = "lb"
  scope    = "zone"
  zones    = [self.availability_zone]
  within   = self.subnet_id
  display  = self.name

  fix "spread" {
    say = "Add a load balancer in another availability zone, and a kakaocloud_beyond_load_balancer over both."
  }
  source     = "terraform-provider-kakaocloud documentation: kakaocloud_load_balancer"
  identifies = ["private_vip", "public_vip"]
}

resource "kakaocloud_beyond_load_balancer" {
  role     = "load-balancer"
  platform = "lb"
  scope    = "region"
  zones    = self.attached_load_balancers[*].availability_zone
  survival = "any"
  public   = self.scheme == "internet-facing"
  display  = self.name
  routes   = self.attached_load_balancers[*].id

  fix "spread" {
    say = "Attach a load balancer of a second availability zone."
  }
  identifies = ["dns_name"]
}

resource "kakaocloud_load_balancer_target_group" {
  role      = "pool"
  platform  = "lb"
  display   = self.name
  member_of = [self.load_balancer_id, follow(self.listener_id, "load_balancer_id")]

  facts {
    health_checked = false # a monitor is a resource of its own
  }

  fix "health_check" {
    say = "Add a kakaocloud_load_balancer_health_monitor for the target group."
  }
  fix "units" {
    say = "Add a member in another availability zone."
  }
}

resource "kakaocloud_load_balancer_listener" {
  edge "routes" {
    from = self.load_balancer_id
    to   = self.target_group_id
  }
}

resource "kakaocloud_load_balancer_l7_policy" {
  edge "routes" {
    from = follow(self.listener_id, "load_balancer_id")
    to   = self.redirect_target_group_id
  }
}

resource "kakaocloud_load_balancer_target_group_member" {
  edge "routes" {
    from = self.target_group_id
    to   = self.address
  }
}

resource "kakaocloud_load_balancer_target_group_members" {
  edge "routes" {
    from = self.target_group_id
    to   = self.members[*].address
  }
}

resource "kakaocloud_load_balancer_health_monitor" {
  amend {
    targets = self.target_group_id
    facts   = { health_checked = true }
  }
}

resource "kakaocloud_volume" {
  role    = "block-storage"
  scope   = "zone"
  zones   = [self.availability_zone]
  display = self.name
}

resource "kakaocloud_volume_snapshot" {
  amend {
    targets = self.volume_id
    facts   = { backup = true }
  }
}

# --- databases

resource "kakaocloud_mysql_instance_group" {
  locals {
    primary = self.desired_network_info.primary_subnet_info
    standby = self.desired_network_info.standby_subnet_info[*]
    copies  = sum(concat([coalesce(local.primary.replicas, 1)], [for s in local.standby : s.replicas]))
  }

  role     = "database"
  platform = "mysql"
  scope    = length(local.standby) > 0 ? "region" : "zone"
  within   = concat([local.primary.subnet_id], local.standby[*].subnet_id)
  units    = local.copies
  survival = length(local.standby) > 0 ? "any" : "single"
  display  = self.name

  facts {
    standby            = local.copies > 1
    standby_other_zone = length(local.standby) > 0 ? null : false
    auto_failover      = local.copies > 1
    needs_backup       = true
    backup             = self.backup_schedule.enabled ? coalesce(self.backup_schedule.expiry_duration, true) : self.backup_schedule.enabled
  }

  fix "standby" {
    say = "Add desired_network_info.standby_subnet_info with a subnet in another availability zone."
  }
  fix "backup" {
    say = "Set backup_schedule.enabled = true."
    set = { "backup_schedule.enabled" = "true" }
  }
  source     = "terraform-provider-kakaocloud documentation: kakaocloud_mysql_instance_group"
  identifies = ["endpoint"]
}

resource "kakaocloud_mysql_backup" {
  amend {
    targets = self.instance_group_id
    facts   = { backup = true }
  }
}

# --- containers and network

resource "kakaocloud_kubernetes_engine_cluster" {
  role       = "cluster"
  platform   = "k8se"
  scope      = "region"
  display    = self.name
  identifies = ["name"]
}

resource "kakaocloud_kubernetes_engine_node_pool" {
  role          = "node-group"
  platform      = "k8se"
  scope         = "region"
  within        = self.vpc_info.subnets
  controlled_by = [named("kakaocloud_kubernetes_engine_cluster", self.cluster_name)]
  display       = self.name
  units = self.autoscaling.is_autoscaler_enable ? {
    min   = self.autoscaling.autoscaler_min_node_count, desired = coalesce(self.autoscaling.autoscaler_desired_node_count, self.request_node_count)
    max   = self.autoscaling.autoscaler_max_node_count, group = true
  } : { min = self.request_node_count, desired = self.request_node_count, max = self.request_node_count, group = true }

  fix "spread" {
    say = "Name subnets of two availability zones in vpc_info.subnets."
  }
  fix "units" {
    say = "Set request_node_count = 2 or more."
  }
}

resource "kakaocloud_transit_gateway" {
  role    = "interconnect"
  scope   = "region"
  display = self.name
}
