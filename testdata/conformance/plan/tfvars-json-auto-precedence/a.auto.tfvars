layered = {
  from = "a.auto"
}
