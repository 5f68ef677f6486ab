output "regions" {
  value = { main = "ap-east-1", other = "x" }
}
