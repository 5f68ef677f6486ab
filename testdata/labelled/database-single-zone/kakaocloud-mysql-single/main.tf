resource "kakaocloud_mysql_instance_group" "db" {
  name            = "orders"
  engine_version  = "8.0.41"
  instance_count  = 1
  flavor_id       = "5a2b1c34"
  username        = "admin"
  password        = "Not-a-secret-1"
  volume_size     = 100
  log_volume_size = 20
  subnet_ids      = ["7c1f0d1e"]
}
