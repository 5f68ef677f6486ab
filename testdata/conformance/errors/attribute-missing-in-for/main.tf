locals { l = [{ a = 1, b = 2 }, { a = 3 }] }
output "x" {
  value = [for e in local.l : e.b]
}
