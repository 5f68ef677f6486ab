provider "aws" { region = "ap-northeast-2" }
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_subnet" "s" {
  for_each = {
    pub   = { zone = "ap-northeast-2a", n = 0 }
    build = { zone = "ap-northeast-2a", n = 1 }
    app-a = { zone = "ap-northeast-2a", n = 2 }
    app-c = { zone = "ap-northeast-2c", n = 3 }
  }
  vpc_id            = aws_vpc.v.id
  availability_zone = each.value.zone
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, each.value.n)
}
resource "aws_eip" "n" { domain = "vpc" }
resource "aws_nat_gateway" "n" {
  allocation_id = aws_eip.n.id
  subnet_id     = aws_subnet.s["pub"].id
}
resource "aws_route_table" "t" {
  for_each = toset(["build", "app"])
  vpc_id   = aws_vpc.v.id
  dynamic "route" {
    for_each = each.key == "build" ? [aws_nat_gateway.n.id] : []
    content {
      cidr_block     = "0.0.0.0/0"
      nat_gateway_id = route.value
    }
  }
}
resource "aws_route_table_association" "t" {
  for_each       = { build = "build", app-a = "app", app-c = "app" }
  subnet_id      = aws_subnet.s[each.key].id
  route_table_id = aws_route_table.t[each.value].id
}
