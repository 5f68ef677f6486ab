variable "region" {
  type = string
}
variable "cluster" {
  type = string
}
resource "aws_rds_cluster" "w" {
  cluster_identifier        = "wallet-${var.region}"
  engine                    = "aurora-mysql"
  global_cluster_identifier = var.cluster
}
resource "aws_rds_cluster_instance" "w" {
  count              = 2
  cluster_identifier = aws_rds_cluster.w.id
  engine             = "aurora-mysql"
  instance_class     = "db.r7g.large"
  availability_zone  = "${var.region}${["a", "b"][count.index]}"
}
resource "aws_instance" "w" {
  count             = 2
  ami               = "ami-5"
  instance_type     = "m7g.large"
  availability_zone = "${var.region}${["a", "b"][count.index]}"
  user_data         = "DB=${aws_rds_cluster.w.endpoint}"
}
resource "aws_elb" "w" {
  name               = "wallet"
  availability_zones = ["${var.region}a", "${var.region}b"]
  instances          = aws_instance.w[*].id
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 443
    lb_protocol       = "https"
  }
  health_check {
    target              = "HTTP:80/"
    interval            = 10
    timeout             = 3
    healthy_threshold   = 2
    unhealthy_threshold = 2
  }
}
output "fqdn" {
  value = aws_elb.w.dns_name
}
