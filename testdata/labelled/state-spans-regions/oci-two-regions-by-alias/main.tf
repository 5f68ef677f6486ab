provider "oci" {
  region = "eu-frankfurt-1"
}
provider "oci" {
  alias  = "zrh"
  region = "eu-zurich-1"
}
module "fra" {
  source = "./site"
  ads    = ["a:EU-FRANKFURT-1-AD-1", "a:EU-FRANKFURT-1-AD-2"]
}
module "zrh" {
  source    = "./site"
  ads       = ["b:EU-ZURICH-1-AD-1"]
  providers = { oci = oci.zrh }
}
resource "oci_health_checks_http_monitor" "web" {
  compartment_id      = "ocid1.compartment.oc1..x"
  display_name        = "web"
  interval_in_seconds = 30
  protocol            = "HTTPS"
  targets             = concat(module.fra.ips, module.zrh.ips)
}
resource "oci_dns_steering_policy" "web" {
  compartment_id          = "ocid1.compartment.oc1..x"
  display_name            = "web"
  template                = "LOAD_BALANCE"
  health_check_monitor_id = oci_health_checks_http_monitor.web.id
  dynamic "answers" {
    for_each = concat(module.fra.ips, module.zrh.ips)
    content {
      name  = "a${answers.key}"
      rtype = "A"
      rdata = answers.value
    }
  }
}
