variable "name" { type = string }
variable "image" { type = string }
variable "subnet_ids" { type = list(string) }
variable "breaker" {
  type    = object({ rollback = optional(bool, true) })
  default = null
}
resource "aws_ecs_cluster" "this" { name = var.name }
resource "aws_ecs_task_definition" "this" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 1024
  memory                   = 2048
  container_definitions    = jsonencode([{ name = var.name, image = var.image }])
}
resource "aws_ecs_service" "this" {
  name            = var.name
  cluster         = aws_ecs_cluster.this.id
  task_definition = aws_ecs_task_definition.this.arn
  launch_type     = "FARGATE"
  desired_count   = 3
  network_configuration { subnets = var.subnet_ids }
  dynamic "deployment_circuit_breaker" {
    for_each = var.breaker[*]
    content {
      enable   = true
      rollback = deployment_circuit_breaker.value.rollback
    }
  }
}
