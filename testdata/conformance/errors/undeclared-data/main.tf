locals {
  x = data.terraform_remote_state.nope.outputs
}
