provider "vsphere" {
  vsphere_server = "vcenter.corp.example"
  user           = "terraform"
  password       = var.vsphere_password
}

provider "aws" {
  region = "us-west-2"
}

variable "vsphere_password" {
  type      = string
  sensitive = true
}

data "vsphere_datacenter" "ashburn" {
  name = "ashburn-dc4"
}

data "vsphere_compute_cluster" "prod" {
  name          = "prod"
  datacenter_id = data.vsphere_datacenter.ashburn.id
}

data "vsphere_datastore" "san" {
  name          = "san-1"
  datacenter_id = data.vsphere_datacenter.ashburn.id
}

resource "vsphere_virtual_machine" "gw" {
  count            = 2
  name             = "gw-${count.index}"
  resource_pool_id = data.vsphere_compute_cluster.prod.resource_pool_id
  datastore_id     = data.vsphere_datastore.san.id
  num_cpus         = 4
  memory           = 8192
  network_interface {
    network_id = "dvportgroup-12"
  }
  disk {
    label = "disk0"
    size  = 40
  }
}

resource "vsphere_compute_cluster_vm_anti_affinity_rule" "gw" {
  name                = "gw-apart"
  compute_cluster_id  = data.vsphere_compute_cluster.prod.id
  virtual_machine_ids = vsphere_virtual_machine.gw[*].id
}

resource "aws_subnet" "gw" {
  for_each          = { us-west-2a = "10.1.0.0/24", us-west-2b = "10.1.1.0/24" }
  vpc_id            = "vpc-0123456789abcdef0"
  availability_zone = each.key
  cidr_block        = each.value
}

resource "aws_instance" "gw" {
  for_each      = aws_subnet.gw
  ami           = "ami-0aff18ec83b712f05"
  instance_type = "m6i.xlarge"
  subnet_id     = each.value.id
}

resource "cloudflare_load_balancer_monitor" "gw" {
  account_id     = "0a0a0a0a"
  type           = "https"
  path           = "/healthz"
  expected_codes = "200"
}

resource "cloudflare_load_balancer_pool" "onprem" {
  account_id = "0a0a0a0a"
  name       = "ashburn"
  monitor    = cloudflare_load_balancer_monitor.gw.id
  origins    = [for vm in vsphere_virtual_machine.gw : { name = vm.name, address = vm.default_ip_address }]
}

resource "cloudflare_load_balancer_pool" "cloud" {
  account_id = "0a0a0a0a"
  name       = "oregon"
  monitor    = cloudflare_load_balancer_monitor.gw.id
  origins    = [for k, i in aws_instance.gw : { name = k, address = i.public_ip }]
}

resource "cloudflare_load_balancer" "gw" {
  zone_id       = "0b0b0b0b"
  name          = "gw.corp.example"
  default_pools = [cloudflare_load_balancer_pool.onprem.id, cloudflare_load_balancer_pool.cloud.id]
  fallback_pool = cloudflare_load_balancer_pool.cloud.id
}
