worker_zones = 1
