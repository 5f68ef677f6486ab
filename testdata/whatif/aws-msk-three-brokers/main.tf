provider "aws" {
  region = "us-east-2"
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "bus" {
  for_each          = toset(["us-east-2a", "us-east-2b", "us-east-2c"])
  vpc_id            = aws_vpc.main.id
  cidr_block        = "10.0.0.0/20"
  availability_zone = each.key
}

resource "aws_msk_cluster" "bus" {
  cluster_name           = "bus"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 3
  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = [for s in aws_subnet.bus : s.id]
    security_groups = ["sg-1"]
  }
}

resource "aws_ecs_task_definition" "consumer" {
  family = "consumer"
  container_definitions = jsonencode([{
    name        = "consumer"
    image       = "registry.example.com/consumer:1"
    environment = [{ name = "BROKERS", value = aws_msk_cluster.bus.bootstrap_brokers }]
  }])
}

resource "aws_ecs_service" "consumer" {
  name            = "consumer"
  cluster         = "arn:aws:ecs:us-east-2:111122223333:cluster/main"
  task_definition = aws_ecs_task_definition.consumer.arn
  launch_type     = "FARGATE"
  desired_count   = 3
  network_configuration {
    subnets = [for s in aws_subnet.bus : s.id]
  }
}
