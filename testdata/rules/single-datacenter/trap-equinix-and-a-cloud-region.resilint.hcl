service "web" { entry = ["equinix_metal_device.web", "aws_instance.web"] }
