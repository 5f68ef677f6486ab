# Software that copies of a service share, or that makes a machine a balancer.
# The names are sought in user data, images, names and tags.

# --- balances traffic

software "haproxy" {
  matches  = ["haproxy"]
  balances = true
}

software "nginx" {
  matches  = ["nginx[-_ ]?(lb|proxy|balancer|gateway|edge|ingress|plus)", "(lb|proxy|balancer|gateway|edge)[-_ ]?nginx", "upstream\\s+\\S+\\s*\\{", "proxy_pass\\s+\\S+"]
  balances = true
}

software "envoy" {
  matches  = ["envoy"]
  balances = true
}

software "traefik" {
  matches  = ["traefik"]
  balances = true
}

software "keepalived" {
  matches = ["keepalived", "vrrp_instance", "vrrp"]
  floats  = true
}

software "pacemaker" {
  matches = ["pacemaker", "corosync"]
  floats  = true
}

software "caddy" {
  matches  = ["caddyserver", "reverse_proxy\\s+\\S+"]
  balances = true
}

software "lvs" {
  matches  = ["ipvsadm", "ldirectord"]
  balances = true
}

software "pound" {
  matches  = ["poundctl"]
  balances = true
}

software "f5-bigip" {
  matches  = ["big-?ip"]
  balances = true
}

software "citrix-adc" {
  matches  = ["netscaler", "citrix[-_ ]?adc"]
  balances = true
}

# --- agents with the privileges of the kernel or of security

software "crowdstrike" {
  matches = ["crowdstrike", "falcon[-_]?(sensor|agent|ctl|ctld|container)", "csagent"]
}

software "sentinelone" {
  matches = ["sentinel[-_ ]?one", "sentinelctl"]
}

software "falco" {
  matches = ["falco", "falcosecurity"]
}

software "sysdig" {
  matches = ["sysdig", "dragent"]
}

software "carbonblack" {
  matches = ["carbon[-_ ]?black", "cbagentd", "cbdefense"]
}

software "trendmicro" {
  matches = ["trend[-_ ]?micro", "ds_agent", "deep[-_ ]?security"]
}

software "mdatp" {
  matches = ["mdatp", "microsoft[-_ ]defender", "mde\\.(linux|windows)"]
}

software "cortex-xdr" {
  matches = ["cortex[-_ ]?xdr", "cortex[-_ ]?agent", "traps_pmd"]
}

software "qualys" {
  matches = ["qualys"]
}

software "tanium" {
  matches = ["tanium"]
}

software "aqua" {
  matches = ["aqua[-_ ]?enforcer", "aquasec"]
}

software "prisma" {
  matches = ["twistlock", "prisma[-_ ]?cloud[-_ ]?defender"]
}

software "wazuh" {
  matches = ["wazuh"]
}

software "osquery" {
  matches = ["osqueryd?"]
}

# --- agents that watch

software "datadog" {
  matches = ["datadog[-_]?agent", "dd[-_]agent", "dd_api_key"]
}

software "newrelic" {
  matches = ["newrelic[-_]?infra", "new[-_ ]?relic"]
}

software "dynatrace" {
  matches = ["oneagent", "dynatrace"]
}
