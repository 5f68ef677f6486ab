locals { z = length([]) }
output "x" {
  value = 10 / local.z
}
