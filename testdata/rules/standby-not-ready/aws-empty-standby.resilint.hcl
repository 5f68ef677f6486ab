service "web" { entry = ["aws_autoscaling_group.*"] }
