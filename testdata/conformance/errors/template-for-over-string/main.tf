output "x" {
  value = "%{ for a in "abc" }${a}%{ endfor }"
}
