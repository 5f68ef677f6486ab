service "web" { entry = ["openstack_compute_instance_v2.web", "google_cloud_run_v2_service.web"] }
