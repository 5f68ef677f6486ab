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
  agent   = true
}

software "sentinelone" {
  matches = ["sentinel[-_ ]?one", "sentinelctl"]
  agent   = true
}

software "falco" {
  matches = ["falco", "falcosecurity"]
  agent   = true
}

software "sysdig" {
  matches = ["sysdig", "dragent"]
  agent   = true
}

software "carbonblack" {
  matches = ["carbon[-_ ]?black", "cbagentd", "cbdefense"]
  agent   = true
}

software "trendmicro" {
  matches = ["trend[-_ ]?micro", "ds_agent", "deep[-_ ]?security"]
  agent   = true
}

software "mdatp" {
  matches = ["mdatp", "microsoft[-_ ]defender", "mde\\.(linux|windows)"]
}

software "cortex-xdr" {
  matches = ["cortex[-_ ]?xdr", "cortex[-_ ]?agent", "traps_pmd"]
  agent   = true
}

software "qualys" {
  matches = ["qualys"]
  agent   = true
}

software "tanium" {
  matches = ["tanium"]
  agent   = true
}

software "aqua" {
  matches = ["aqua[-_ ]?enforcer", "aquasec"]
  agent   = true
}

software "prisma" {
  matches = ["twistlock", "prisma[-_ ]?cloud[-_ ]?defender"]
  agent   = true
}

software "wazuh" {
  matches = ["wazuh"]
  agent   = true
}

software "osquery" {
  matches = ["osqueryd?"]
  agent   = true
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
