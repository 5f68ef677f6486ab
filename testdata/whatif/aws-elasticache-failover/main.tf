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

resource "aws_elasticache_subnet_group" "main" {
  name       = "main"
  subnet_ids = [for s in aws_subnet.app : s.id]
}

resource "aws_elasticache_replication_group" "session" {
  replication_group_id        = "session"
  description                 = "sessions"
  node_type                   = "cache.r7g.large"
  num_cache_clusters          = 2
  automatic_failover_enabled  = true
  multi_az_enabled            = true
  preferred_cache_cluster_azs = ["eu-central-1a", "eu-central-1b"]
  subnet_group_name           = aws_elasticache_subnet_group.main.name
}

resource "aws_elasticache_cluster" "pages" {
  cluster_id        = "pages"
  engine            = "memcached"
  node_type         = "cache.r7g.large"
  num_cache_nodes   = 1
  availability_zone = "eu-central-1b"
}

resource "aws_instance" "web" {
  for_each      = aws_subnet.app
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = each.value.id
  user_data     = "REDIS=${aws_elasticache_replication_group.session.primary_endpoint_address}"
}

resource "aws_instance" "search" {
  for_each      = aws_subnet.app
  ami           = "ami-1"
  instance_type = "m7g.large"
  subnet_id     = each.value.id
  user_data     = "CACHE=${aws_elasticache_cluster.pages.cluster_address}"
}

resource "aws_elb" "web" {
  name      = "web"
  subnets   = [for s in aws_subnet.app : s.id]
  instances = [for i in aws_instance.web : i.id]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}

resource "aws_elb" "search" {
  name      = "search"
  subnets   = [for s in aws_subnet.app : s.id]
  instances = [for i in aws_instance.search : i.id]
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
