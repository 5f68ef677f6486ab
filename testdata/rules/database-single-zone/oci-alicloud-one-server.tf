provider "oci" { region = "eu-frankfurt-1" }
provider "alicloud" { region = "cn-shenzhen" }
resource "oci_psql_db_system" "one" { # want "RL301"
  compartment_id = "c"
  db_version     = "15"
  display_name   = "one"
  shape          = "s"
  instance_count = 1
  storage_details {
    is_regionally_durable = true
    system_type           = "OCI_OPTIMIZED_STORAGE"
  }
}
resource "alicloud_polardb_cluster" "cold" { # want "RL301"
  db_type             = "MySQL"
  db_version          = "8.0"
  db_node_class       = "polar.mysql.x4.large"
  zone_id             = "cn-shenzhen-f"
  hot_standby_cluster = "OFF"
  deletion_lock       = 1
}
resource "alicloud_polardb_cluster" "hot" {
  db_type             = "MySQL"
  db_version          = "8.0"
  db_node_class       = "polar.mysql.x4.large"
  zone_id             = "cn-shenzhen-f"
  hot_standby_cluster = "ON"
  deletion_lock       = 1
}
resource "alicloud_polardb_cluster" "unsaid" {
  db_type       = "MySQL"
  db_version    = "8.0"
  db_node_class = "polar.mysql.x4.large"
  zone_id       = "cn-shenzhen-f"
  deletion_lock = 1
}
