datacenter "pangyo" {
  metro = "seoul"
  tags  = { site = "pangyo" }
}
datacenter "gak" {
  metro = "chuncheon"
  tags  = { site = "chuncheon" }
}
service "search" {
  entry = ["openstack_compute_instance_v2.search"]
}
service "live" {
  entry = ["openstack_compute_instance_v2.live"]
}
