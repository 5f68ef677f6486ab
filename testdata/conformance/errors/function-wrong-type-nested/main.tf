output "o" {
  value = join(",", [
    upper("a"),
    lower(["B"]),
  ])
}
