locals { l = ["a", "b"] }
output "o" {
  value = { for i in range(3) :
    i => local.l[i]
  }
}
