apps = {
  web    = { replicas = 4 }
  search = { replicas = 3, spread = false }
}
