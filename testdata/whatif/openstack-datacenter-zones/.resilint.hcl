datacenter "north" {
  metro = "busan"
  zones = ["hall-1"]
}

datacenter "south" {
  metro = "daegu"
  zones = ["hall-2"]
}

service "meter" {
  entry = ["openstack_lb_loadbalancer_v2.app"]
}
