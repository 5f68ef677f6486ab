task_zones = 1
