output "o" {
  value = [1, module.nope.x]
}
