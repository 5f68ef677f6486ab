datacenter "east" {
  metro     = "incheon"
  resources = ["vsphere_virtual_machine.*[\"east\"]"]
}

datacenter "west" {
  metro     = "gwangju"
  resources = ["vsphere_virtual_machine.*[\"west\"]"]
}

service "www" {
  entry = ["ns1_record.web"]
}
