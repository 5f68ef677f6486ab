service "play" { entry = ["aws_ecs_service.play"] }
