service "korea" {
  entry = ["aws_route53_record.instance[\"korea\"]"]
}

service "japan" {
  entry = ["aws_route53_record.instance[\"japan\"]"]
}

service "australia" {
  entry = ["aws_route53_record.instance[\"australia\"]"]
}
