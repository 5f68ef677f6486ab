import {
  to = terraform_data.x
  id = "abc"
}
