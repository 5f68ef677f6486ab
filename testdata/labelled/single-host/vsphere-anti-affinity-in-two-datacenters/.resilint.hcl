datacenter "seoul" {
  metro = "seoul"
  zones = ["dc-seoul"]
}
datacenter "busan" {
  metro = "busan"
  zones = ["dc-busan"]
}
service "portal" {
  entry = ["module.site[\"seoul\"].vsphere_virtual_machine.portal", "module.site[\"busan\"].vsphere_virtual_machine.portal"]
}
