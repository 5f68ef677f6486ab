provider "aws" {
  region = "eu-central-1"
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "app" {
  for_each          = { a = 1, b = 2 }
  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, each.value)
  availability_zone = "eu-central-1${each.key}"
}

resource "aws_rds_cluster" "ledger" {
  cluster_identifier          = "ledger"
  engine                      = "aurora-mysql"
  master_username             = "app"
  manage_master_user_password = true
}

resource "aws_rds_cluster_instance" "ledger" {
  count              = 2
  cluster_identifier = aws_rds_cluster.ledger.id
  instance_class     = "db.r6g.large"
  engine             = aws_rds_cluster.ledger.engine
  availability_zone  = "eu-central-1a"
}

resource "aws_instance" "app" {
  for_each      = aws_subnet.app
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = each.value.id
  user_data     = "DB=${aws_rds_cluster.ledger.endpoint}"
}

resource "aws_lb" "ledger" {
  name    = "ledger"
  subnets = [for s in aws_subnet.app : s.id]
}

resource "aws_lb_target_group" "ledger" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = aws_vpc.main.id
}

resource "aws_lb_target_group_attachment" "ledger" {
  for_each         = aws_instance.app
  target_group_arn = aws_lb_target_group.ledger.arn
  target_id        = each.value.id
}

resource "aws_lb_listener" "ledger" {
  load_balancer_arn = aws_lb.ledger.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.ledger.arn
  }
}
