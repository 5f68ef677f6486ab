region         = "eu-central-1"
replica_region = "eu-west-1"
