machines = {
  api-1 = {}
  api-2 = { size = "Standard_D4s_v5" }
  api-3 = {}
}
