variable "name" { type = string }
variable "cluster" { type = string }
variable "vms" { type = list(string) }

resource "vsphere_compute_cluster_vm_anti_affinity_rule" "this" {
  name                = "${var.name}-apart"
  compute_cluster_id  = var.cluster
  virtual_machine_ids = var.vms
  mandatory           = true
}
