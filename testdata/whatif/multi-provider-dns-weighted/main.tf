provider "aws" {
  region = "eu-west-1"
}
provider "azurerm" {
  features {}
}
resource "aws_dynamodb_table" "t" {
  name     = "t"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
resource "aws_instance" "a" {
  for_each          = { stateless = "", stateful = aws_dynamodb_table.t.arn }
  ami               = "ami-1"
  instance_type     = "t3.small"
  availability_zone = "eu-west-1a"
  user_data         = "T=${each.value}"
}
resource "azurerm_linux_virtual_machine" "b" {
  for_each              = { stateless = "", stateful = aws_dynamodb_table.t.arn }
  name                  = each.key
  resource_group_name   = "b"
  location              = "westeurope"
  zone                  = "1"
  size                  = "Standard_D2s_v5"
  network_interface_ids = ["nic-${each.key}"]
  custom_data           = base64encode("T=${each.value}")
}
resource "ns1_record" "stateless" {
  zone   = "example.com"
  domain = "a.example.com"
  type   = "A"
  answers {
    answer = aws_instance.a["stateless"].public_ip
  }
  answers {
    answer = azurerm_linux_virtual_machine.b["stateless"].public_ip_address
  }
  filters {
    filter = "up"
  }
  filters {
    filter = "shuffle"
  }
}
resource "ns1_record" "stateful" {
  zone   = "example.com"
  domain = "b.example.com"
  type   = "A"
  answers {
    answer = aws_instance.a["stateful"].public_ip
  }
  answers {
    answer = azurerm_linux_virtual_machine.b["stateful"].public_ip_address
  }
  filters {
    filter = "up"
  }
  filters {
    filter = "shuffle"
  }
}
