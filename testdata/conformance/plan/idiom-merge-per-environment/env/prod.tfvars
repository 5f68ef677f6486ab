environment = "prod"
overrides = {
  ha      = true
  compute = { max = 9 }
  only    = { here = null }
}
