objective "default" {
  zone = "warning"
}

objective "critical" {
  region   = "error"
  capacity = 60
}

service "shop" {
  entry     = ["aws_lb.front"]
  objective = "critical"
}

service "docs" {
  entry = ["aws_lb.docs"]
}

ignore {
  rules  = ["RL305"]
  reason = "caches are cold in staging"
  until  = "2027-06-30"
}

rule "shared-database" {
  services = 4
}
