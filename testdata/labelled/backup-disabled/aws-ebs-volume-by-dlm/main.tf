provider "aws" { region = "us-west-2" }
resource "aws_instance" "n" {
  ami               = "ami-1"
  instance_type     = "m6i.large"
  availability_zone = "us-west-2a"
}
resource "aws_ebs_volume" "d" {
  availability_zone = "us-west-2a"
  size              = 200
  tags              = { Snapshot = "daily" }
}
resource "aws_volume_attachment" "d" {
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.d.id
  instance_id = aws_instance.n.id
}
resource "aws_dlm_lifecycle_policy" "p" {
  description        = "daily"
  execution_role_arn = "arn:aws:iam::1:role/dlm"
  state              = "ENABLED"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Snapshot = "daily" }
    schedule {
      name = "daily"
      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["03:00"]
      }
      retain_rule { count = 14 }
    }
  }
}
