ha_mode = "SameZone"
