provider "aws" { region = "us-west-2" }
provider "aws" {
  alias  = "ohio"
  region = "us-east-2"
}
module "site" {
  source = "./site"
  zones  = ["us-west-2a", "us-west-2c"]
}
module "site_ohio" {
  source    = "./site"
  zones     = ["us-east-2a", "us-east-2b"]
  providers = { aws = aws.ohio }
}
resource "aws_instance" "gw" {
  ami           = "ami-0cf2b4e024cdb6960"
  instance_type = "c7i.large"
  subnet_id     = module.site.subnet_ids[0]
  user_data = templatefile("${path.module}/gw.sh.tftpl", {
    upstreams = [module.site.dns, module.site_ohio.dns]
  })
  tags = { Name = "edge-gw" }
}
resource "aws_eip" "gw" {
  domain   = "vpc"
  instance = aws_instance.gw.id
}
resource "aws_route53_record" "www" {
  zone_id = "Z99"
  name    = "www.poll.example"
  type    = "A"
  ttl     = 60
  records = [aws_eip.gw.public_ip]
}
