objective "critical" {
  zone     = "fatal" # want "A severity is error, warning, note or off, not \"fatal\"."
  capacity = 150     # want "The capacity is a percentage from 1 to 100."
  speed    = 3       # want "has no setting \"speed\""
}

objective { # want "takes one label"
  zone = "error"
}

service "shop" { # want "has no entry"
}

service "pay" { # want "asks for the objective \"gold\", which is not declared"
  entry     = ["aws_lb.pay"]
  objective = "gold"
}

service "pay" { # want "is declared already in line 14"
  entry = ["aws_lb.pay"]
}

datacenter "pangyo" {
  zones = "pangyo-*" # want "zones must be like this"
  resources = ["module.[.*"] # want "is no valid pattern"
}

ignore { # want "gives no reason"
  rules = ["RL101"]
  until = "31.12.2027" # want "is no date; write it as 2027-06-30."
}

ignore { # want "would ignore everything"
  reason = "because"
}

rule "RL310" {
  services = max(3, 4) # want "Function calls not allowed"
}

colour = "red" # want "settings stand in blocks"

environnment "dev" {} # want "There is no block \"environnment\" here."

environment "dev" { # want "asks for the objective \"lazy\", which is not declared"
  paths     = ["envs/dev/**"]
  objective = "lazy"
}

environment "test" { # want "names no objective"
  paths = ["envs/test"]
}

environment "all" { # want "does not say what belongs to it"
  objective = "critical"
}

environment "broken" {
  paths     = ["envs/["] # want "is no valid pattern"
  objective = "critical"
}
