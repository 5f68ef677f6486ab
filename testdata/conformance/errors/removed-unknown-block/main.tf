removed {
  from    = terraform_data.gone
  destroy = false
}
