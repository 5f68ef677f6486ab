data "vsphere_datacenter" "dc" {
  for_each = toset(["east", "west"])
  name     = each.key
}

data "vsphere_resource_pool" "pool" {
  for_each      = data.vsphere_datacenter.dc
  name          = "prod"
  datacenter_id = each.value.id
}

resource "vsphere_virtual_machine" "db" {
  for_each         = data.vsphere_resource_pool.pool
  name             = "db-${each.key}"
  resource_pool_id = each.value.id
}

resource "vsphere_virtual_machine" "web" {
  for_each         = data.vsphere_resource_pool.pool
  name             = "web-${each.key}"
  resource_pool_id = each.value.id
  extra_config     = { "guestinfo.db" = vsphere_virtual_machine.db[each.key].default_ip_address }
}

resource "ns1_monitoringjob" "web" {
  for_each  = vsphere_virtual_machine.web
  name      = each.key
  job_type  = "tcp"
  active    = true
  regions   = ["lga"]
  frequency = 60
  config = {
    host = each.value.default_ip_address
    port = 443
  }
}

resource "ns1_datafeed" "web" {
  for_each  = ns1_monitoringjob.web
  name      = each.key
  source_id = "src"
  config    = { jobid = each.value.id }
}

resource "ns1_record" "web" {
  zone   = "example.org"
  domain = "www.example.org"
  type   = "A"
  dynamic "answers" {
    for_each = vsphere_virtual_machine.web
    content {
      answer = answers.value.default_ip_address
      meta = {
        up = jsonencode({ feed = ns1_datafeed.web[answers.key].id })
      }
    }
  }
  filters {
    filter = "up"
  }
  filters {
    filter = "shuffle"
  }
}
