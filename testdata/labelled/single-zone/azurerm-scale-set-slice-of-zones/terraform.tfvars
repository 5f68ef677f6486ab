zone_count = 1
