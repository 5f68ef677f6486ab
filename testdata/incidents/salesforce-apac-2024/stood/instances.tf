# Each instance has a database of its own. A change takes a part of the tasks
# at a time, and is undone where it fails.
locals {
  instances = toset(["korea", "japan", "australia"])
}

module "instance" {
  source   = "../instance"
  for_each = local.instances

  name     = each.key
  network  = module.network
  database = aws_rds_cluster.own[each.key].endpoint
  files    = aws_s3_bucket.files.bucket
  rollout  = { keep = 80, rollback = true }
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
