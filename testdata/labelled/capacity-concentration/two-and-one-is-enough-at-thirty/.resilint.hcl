objective "default" {
  capacity = 30
}
