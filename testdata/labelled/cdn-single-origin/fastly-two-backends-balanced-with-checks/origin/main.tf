variable "name" { type = string }
data "aws_subnets" "public" {
  filter {
    name   = "tag:tier"
    values = ["public"]
  }
}
resource "aws_apprunner_service" "this" {
  service_name = "www-${var.name}"
  source_configuration {
    auto_deployments_enabled = false
    image_repository {
      image_identifier      = "public.ecr.aws/acme/www:5.0.1"
      image_repository_type = "ECR_PUBLIC"
      image_configuration { port = "8080" }
    }
  }
}
output "host" { value = aws_apprunner_service.this.service_url }
