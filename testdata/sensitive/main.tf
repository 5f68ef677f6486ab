provider "aws" {
  region = "us-east-1"
}

variable "secret" {
  type      = string
  sensitive = true
  default   = "hidden-value"

  validation {
    condition     = var.secret == "x"
    error_message = "Not ${var.secret}."
  }
}

variable "number" {
  type      = number
  sensitive = true
  default   = -7654321
}

resource "aws_instance" "web" {
  ami               = "ami-1"
  instance_type     = "t3.micro"
  tags              = { Name = var.secret, Team = upper(var.secret) }
  availability_zone = var.secret
  user_data         = "db=${var.secret}.example.com ${aws_db_instance.db.address}"
}

resource "aws_instance" "tagged" {
  tags = merge({ Name = "plain" }, sensitive({ Name = "hidden-value" }))
}

resource "aws_db_instance" "db" {
  identifier        = var.secret
  password          = var.secret
  engine            = "mysql"
  availability_zone = "us-east-1a"
}

resource "aws_route53_record" "www" {
  count   = 2
  zone_id = "Z1"
  name    = "${var.secret}.example.com"
  type    = "A"
  records = [aws_instance.web.public_ip]

  set_identifier = "${var.secret}-${count.index}"
  weighted_routing_policy {
    weight = 1
  }
}

resource "aws_lb" "front" {
  name    = var.secret
  subnets = [var.secret]
}

resource "kubernetes_deployment" "app" {
  metadata {
    name      = var.secret
    namespace = var.secret
    labels    = { app = var.secret }
  }
  spec {
    replicas = 1
    selector {
      match_labels = { app = var.secret }
    }
    template {
      spec {
        container {
          name  = var.secret
          image = "${var.secret}/app:latest"
        }
      }
    }
  }
}

resource "aws_instance" "each" {
  for_each = toset([for s in ["a"] : "${s}${var.secret}"])
}

resource "aws_instance" "counted" {
  count = var.number
}

provider "aws" {
  alias  = "elsewhere"
  region = var.secret
}

resource "aws_instance" "elsewhere" {
  provider = aws.elsewhere
}

module "absent" {
  source = "./absent"
  secret = var.secret
}

output "shown" { value = var.secret }
output "file" { value = file("${path.module}/${var.secret}") }
output "outside" { value = file("/etc/${var.secret}") }
output "template" { value = templatefile("/etc/${var.secret}", {}) }
output "files" { value = fileset("/${var.secret}", "*") }
output "number" { value = parseint(var.secret, 10) }
output "converted" { value = tonumber(var.secret) }
output "host" { value = cidrhost(var.secret, 10) }
output "subnet" { value = cidrsubnet(var.secret, 1, 1) }
output "time" { value = timeadd(var.secret, "x") }
output "date" { value = formatdate(var.secret, "2020-01-01T00:00:00Z") }
output "json" { value = jsondecode(var.secret) }
output "yaml" { value = yamldecode("${var.secret}: [") }
output "base64" { value = base64decode(var.secret) }
output "regex" { value = regex("z+", var.secret) }
output "nested" { value = merge({ a = var.secret }, [var.secret]...) }
output "key" { value = { a = 1 }[var.secret] }
output "lookup" { value = lookup({ a = 1 }, var.secret) }
