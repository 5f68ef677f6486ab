locals { base = { a = 1 } }
output "x" {
  value = merge(
    local.base,
    ["b"],
  )
}
