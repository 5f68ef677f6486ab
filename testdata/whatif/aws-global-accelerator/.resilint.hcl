service "game" {
  entry = ["aws_globalaccelerator_accelerator.game"]
}
