locals "net" {
  a = 1
}
