objective "default" {
  capacity = 70
}
