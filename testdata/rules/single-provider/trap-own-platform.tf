# Machines on a platform of one's own are with no cloud provider.
variable "machines" {
  type = map(object({ cpus = number }))
}
data "vsphere_datacenter" "main" {
  name = "main"
}
resource "vsphere_virtual_machine" "worker" {
  for_each         = var.machines
  name             = each.key
  resource_pool_id = "pool-1"
  num_cpus         = each.value.cpus
}
