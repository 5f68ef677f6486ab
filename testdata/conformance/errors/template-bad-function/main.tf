resource "terraform_data" "x" {
  input = {
    a = 1
    t = templatefile("t.tftpl", { a = 1 })
  }
}
