output "x" {
  value = {
    for p in [["a", 1], ["b", 2], ["a", 3]] :
    p[0] => p[1]
  }
}
