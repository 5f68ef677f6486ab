import {
  to = var.x
  id = "a"
}
