locals {
  tags = {
    name = "x"
    arn = upper(
      provider::absent::parse("x"),
    )
  }
}
output "tags" { value = local.tags }
