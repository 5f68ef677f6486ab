environment = "prod-us"
