resource "terraform_data" "x" {
  for_each = toset(["a"])
  provisioner "local-exec" {
    command = join(" ", [
      "echo",
      each.key,
      self.id,
      1 + "one",
    ])
  }
}
