zones = { primary = "us-east-1a", replica = "us-east-1a" }
