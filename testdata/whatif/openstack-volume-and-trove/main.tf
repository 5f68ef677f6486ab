resource "openstack_blockstorage_volume_v3" "b" {
  name              = "b"
  size              = 100
  availability_zone = "nova-2"
}
resource "openstack_db_instance_v1" "a" {
  name      = "a"
  flavor_id = "f"
  size      = 20
  datastore {
    type    = "mysql"
    version = "8"
  }
}
resource "openstack_compute_instance_v2" "a" {
  count             = 2
  name              = "a${count.index}"
  flavor_name       = "m1"
  availability_zone = "nova-${count.index + 1}"
  user_data         = "DB=${openstack_db_instance_v1.a.addresses[0]}"
}
resource "openstack_compute_instance_v2" "b" {
  name              = "b"
  flavor_name       = "m1"
  availability_zone = "nova-2"
}
resource "openstack_compute_volume_attach_v2" "b" {
  instance_id = openstack_compute_instance_v2.b.id
  volume_id   = openstack_blockstorage_volume_v3.b.id
}
