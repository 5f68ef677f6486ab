zones {
  a = 1
}
