datacenter "sangam" {
  metro     = "seoul"
  resources = ["vsphere_*.*"]
}
service "ott" {
  entry = ["aws_route53_record.ott"]
}
