# Three instances stand here for a hundred. A change reaches all tasks of all
# of them at once, and nothing undoes it.
module "instance" {
  source   = "../instance"
  for_each = toset(["korea", "japan", "australia"])

  name     = each.key
  network  = module.network
  database = aws_rds_cluster.shared.endpoint
  files    = aws_s3_bucket.files.bucket
  rollout  = { keep = 0, rollback = false }
}

resource "aws_route53_record" "instance" {
  for_each = module.instance

  zone_id = data.aws_route53_zone.main.zone_id
  name    = "${each.key}.crm.example"
  type    = "A"

  alias {
    name                   = each.value.front.name
    zone_id                = each.value.front.zone
    evaluate_target_health = false
  }
}
