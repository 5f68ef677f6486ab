output "front" {
  value = {
    name = aws_lb.this.dns_name
    zone = aws_lb.this.zone_id
  }
}
