locals {
  x = {
    a = [for i in [1, 2] : {
      b = [for j in [3] : i + j + k.l]
    }]
  }
}
