provider "openstack" { cloud = "corp" }
resource "openstack_compute_servergroup_v2" "lb" {
  name     = "lb"
  policies = ["anti-affinity"]
}
resource "openstack_networking_port_v2" "vip" {
  name       = "vip"
  network_id = "11111111-0000-4000-8000-000000000001"
}
resource "openstack_networking_floatingip_v2" "vip" {
  pool    = "public"
  port_id = openstack_networking_port_v2.vip.id
}
resource "openstack_networking_port_v2" "lb" {
  count      = 2
  network_id = "11111111-0000-4000-8000-000000000001"
  allowed_address_pairs {
    ip_address = openstack_networking_port_v2.vip.all_fixed_ips[0]
  }
}
resource "openstack_compute_instance_v2" "lb" {
  count             = 2
  name              = "haproxy-${count.index}"
  image_name        = "haproxy-keepalived-22"
  flavor_name       = "m1.medium"
  availability_zone = ["zone-a", "zone-b"][count.index]
  network { port = openstack_networking_port_v2.lb[count.index].id }
  scheduler_hints { group = openstack_compute_servergroup_v2.lb.id }
  user_data = <<-EOT
    #cloud-config
    packages: [haproxy, keepalived]
    write_files:
      - path: /etc/keepalived/keepalived.conf
        content: |
          vrrp_instance VI_1 {
            state ${count.index == 0 ? "MASTER" : "BACKUP"}
            virtual_router_id 51
          }
  EOT
}
resource "openstack_dns_recordset_v2" "www" {
  zone_id = "22222222-0000-4000-8000-000000000002"
  name    = "www.corp.example."
  type    = "A"
  records = [openstack_networking_floatingip_v2.vip.address]
}
