objective "default" {
  capacity = 40
}
