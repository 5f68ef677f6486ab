# vSphere. A virtual machine stands in the datacenter of its resource pool's
# cluster; those are mostly looked up, and mostly in a chain.

provider "vsphere" {
  onpremises = true
  zone_kind  = "datacenter"
  fix "second_site" {
    say = "Run a second vsphere_virtual_machine, with resource_pool_id and datastore_id of another vsphere_datacenter, a promotable copy of the data there and capacity to take over."
  }
}

# --- places

data "vsphere_datacenter" {
  datacenters = [self.name]
}

data "vsphere_compute_cluster" {
  within = self.datacenter_id
}

data "vsphere_resource_pool" {
  within = [self.datacenter_id, self.parent_resource_pool_id]
}

data "vsphere_host" {
  within = self.datacenter_id
}

data "vsphere_vapp_container" {
  within = self.datacenter_id
}

data "vsphere_datastore" {
  within = self.datacenter_id
}

data "vsphere_datastore_cluster" {
  within = self.datacenter_id
}

data "vsphere_network" {
  within = self.datacenter_id
}

resource "vsphere_datacenter" {
  datacenters = [self.name]
  identifies  = ["moid"]
}

resource "vsphere_compute_cluster" {
  within     = [self.datacenter_id]
  identifies = ["resource_pool_id"]
}

resource "vsphere_resource_pool" "vsphere_vapp_container" {
  within = self.parent_resource_pool_id
}

resource "vsphere_host" {
  within = [self.datacenter, self.cluster]
}

# --- machines

resource "vsphere_virtual_machine" {
  role     = "compute"
  platform = "vsphere"
  scope    = "host"
  within   = [self.resource_pool_id, self.host_system_id, self.datacenter_id]
  host     = follow(self.host_system_id, "name", "hostname")[0]
  units    = 1
  display  = self.name
  tags     = { for t in self.tags : follow(follow(t, "category_id"), "name")[0] => follow(t, "name")[0] }
  texts    = [self.name, self.annotation, values(self.extra_config), self.clone[*].ovf_network_map]
  needs    = [self.extra_config, self.vapp[*].properties, self.custom_attributes, self.clone[*].customize[*].windows_options[*].run_once_command_list, self.clone[*].customize[*].linux_options[*].script_text]

  facts {
    self_managed = true
    bastion      = can(regex("(?i)bastion|jump-?(box|host|server)|\\bjump\\b|runner|build(er|-?(agent|server))", "${name} ${coalesce(self.name, "-")}")) ? true : null
    spread_hosts = false
  }

  fix "spread_hosts" {
    say = "Add a vsphere_compute_cluster_vm_anti_affinity_rule over their ids, with mandatory = true."
  }
  fix "units" {
    say = "Run two machines or more, in two datacenters."
  }
  fix "spread" {
    say = "Give the machines resource pools in two datacenters."
  }
  source     = "terraform-provider-vsphere documentation: vsphere_virtual_machine"
  identifies = ["default_ip_address", "guest_ip_addresses", "moid"]
}

data "vsphere_virtual_machine" {
  within = self.datacenter_id
}

resource "vsphere_vapp_entity" {
  amend {
    targets = self.target_id
    within  = self.container_id
  }
}

# --- rules of placement

resource "vsphere_compute_cluster_vm_anti_affinity_rule" {
  amend {
    when    = coalesce(self.enabled, true)
    targets = self.virtual_machine_ids
    facts   = { spread_hosts = true }
  }
}

resource "vsphere_compute_cluster_vm_affinity_rule" {
  amend {
    when    = coalesce(self.enabled, true)
    targets = self.virtual_machine_ids
    facts   = { packed_hosts = true }
  }
}

resource "vsphere_compute_cluster_vm_group" {
  identifies = ["name"]
  passes_to  = self.virtual_machine_ids
}

resource "vsphere_compute_cluster_host_group" {
  identifies = ["name"]
}

resource "vsphere_compute_cluster_vm_host_rule" {
  identifies = ["name"]
}

# An override without drs_enabled takes the machine out of load balancing.
resource "vsphere_drs_vm_override" "vsphere_ha_vm_override" {
  passes_to = self.virtual_machine_id
}

# --- tags, storage, network

resource "vsphere_tag" "vsphere_tag_category" {
  identifies = ["name"]
}

data "vsphere_tag" {
  identifies = ["name"]
}

data "vsphere_tag_category" {
  identifies = ["name"]
}

resource "vsphere_datastore_cluster" {
  within = self.datacenter_id
}

resource "vsphere_vmfs_datastore" {
  within = [self.host_system_id, self.datastore_cluster_id]
}

resource "vsphere_nas_datastore" {
  within    = self.host_system_ids
  passes_to = self.remote_hosts
}

resource "vsphere_virtual_disk" {
  within = named("vsphere_datacenter", self.datacenter)
}

resource "vsphere_distributed_virtual_switch" {
  within = self.datacenter_id
}

resource "vsphere_distributed_port_group" {
  within = self.distributed_virtual_switch_uuid
}

resource "vsphere_host_port_group" "vsphere_host_virtual_switch" {
  within = self.host_system_id
}
