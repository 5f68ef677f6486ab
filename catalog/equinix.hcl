# Equinix. A metro is the place that can be named; the design rules treat it as
# a datacenter.

provider "equinix" {
  zone_kind = "datacenter"
  fix "second_site" {
    say = "Order a second equinix_network_device with another metro_code, with a promotable copy of the data there and capacity to take over."
  }
}

resource "equinix_network_device" {
  role        = "interconnect"
  platform    = "network-edge"
  scope       = "datacenter"
  datacenters = [self.metro_code, self.secondary_device[0].metro_code]
  units       = length(self.secondary_device[*]) + length(self.cluster_details[*]) > 0 ? 2 : 1
  survival    = length(self.secondary_device[*]) > 0 ? "any" : "single"
  display     = self.name

  facts {
    tunnels = length(self.secondary_device[*]) + length(self.cluster_details[*]) > 0 ? 2 : 1
  }

  fix "tunnel" {
    say = "Add a secondary_device, in another metro_code."
  }
  source = "terraform-provider-equinix documentation: equinix_network_device"
}

resource "equinix_network_device_link" {
  role        = "interconnect"
  scope       = "datacenter"
  datacenters = self.metro_link[*].metro_code
  within      = self.device[*].id
  display     = self.name
}

resource "equinix_network_bgp" {
  passes_to = self.connection_id
}

resource "equinix_fabric_connection" "equinix_ecx_l2_connection" {
  role        = "interconnect"
  scope       = "datacenter"
  datacenters = [self.a_side[0].access_point[0].location[0].metro_code]
  display     = self.name
  needs       = [self.a_side[*].access_point[*].virtual_device[*].uuid, self.a_side[*].access_point[*].router[*].uuid]

  facts {
    tunnels = 1
  }

  fix "tunnel" {
    say = "Add a second connection of the same redundancy group with priority SECONDARY, in another metro."
  }
}

# A port is ordered for one metro; connections begin there.
resource "equinix_fabric_port" {
  scope       = "datacenter"
  datacenters = self.location[*].metro_code
  display     = self.name
}

data "equinix_fabric_port" {
  datacenters = self.location[*].metro_code
}

resource "equinix_fabric_cloud_router" {
  role        = "interconnect"
  scope       = "datacenter"
  datacenters = self.location[*].metro_code
  display     = self.name
}

resource "equinix_metal_device" {
  role        = "compute"
  scope       = "datacenter"
  datacenters = [self.metro]
  units       = 1
  display     = self.hostname
  texts       = [self.hostname, self.user_data, self.tags]
  needs       = self.user_data

  facts {
    self_managed = true
  }
  identifies = ["access_public_ipv4", "access_private_ipv4"]
}
