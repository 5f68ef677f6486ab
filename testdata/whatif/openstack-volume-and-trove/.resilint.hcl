service "a" {
  entry = ["openstack_compute_instance_v2.a"]
}
service "b" {
  entry = ["openstack_compute_instance_v2.b"]
}
