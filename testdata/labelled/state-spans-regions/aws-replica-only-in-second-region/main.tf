provider "aws" { region = "us-east-1" }
provider "aws" {
  alias  = "dr"
  region = "us-west-2"
}
data "aws_availability_zones" "z" {}
resource "aws_subnet" "s" {
  count             = 2
  vpc_id            = "vpc-0a"
  cidr_block        = "10.0.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.z.names[count.index]
}
resource "aws_db_instance" "s" {
  identifier              = "s"
  engine                  = "postgres"
  instance_class          = "db.m7g.large"
  allocated_storage       = 100
  multi_az                = true
  backup_retention_period = 14
  deletion_protection     = true
}
resource "aws_db_instance" "dr" {
  provider            = aws.dr
  identifier          = "s-dr"
  replicate_source_db = aws_db_instance.s.arn
  instance_class      = "db.m7g.large"
  deletion_protection = true
  skip_final_snapshot = true
}
resource "aws_launch_template" "s" {
  image_id      = "ami-0453ec754f44f9a4a"
  instance_type = "m7i.large"
  user_data     = base64encode("DB=${aws_db_instance.s.address}")
}
resource "aws_autoscaling_group" "s" {
  min_size            = 2
  max_size            = 6
  vpc_zone_identifier = aws_subnet.s[*].id
  target_group_arns   = [aws_lb_target_group.s.arn]
  launch_template { id = aws_launch_template.s.id }
}
resource "aws_lb" "s" {
  subnets                    = aws_subnet.s[*].id
  enable_deletion_protection = true
}
resource "aws_lb_target_group" "s" {
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0a"
}
resource "aws_lb_listener" "s" {
  load_balancer_arn = aws_lb.s.arn
  port              = 80
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.s.arn
  }
}
