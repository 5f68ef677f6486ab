service "web" { entry = ["google_compute_region_instance_group_manager.*"] }
