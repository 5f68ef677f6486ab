output "a" {
  value = {
    ok = 1
    b  = format("%*d", 5, 42)
  }
}
