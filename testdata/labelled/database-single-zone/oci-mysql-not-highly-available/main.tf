provider "oci" {
  region = "uk-london-1"
}
variable "pw" {
  type      = string
  sensitive = true
}
variable "high_availability" {
  type    = map(bool)
  default = { prod = false, load = true }
}
variable "stage" { default = "prod" }
resource "oci_mysql_mysql_db_system" "shop" {
  availability_domain = "abcd:UK-LONDON-1-AD-1"
  compartment_id      = "ocid1.compartment.oc1..bbbb"
  subnet_id           = "ocid1.subnet.oc1.uk-london-1.db"
  shape_name          = "MySQL.4"
  display_name        = "shop"
  admin_username      = "root1"
  admin_password      = var.pw
  is_highly_available = var.high_availability[var.stage]
  backup_policy {
    is_enabled        = true
    retention_in_days = 14
  }
  deletion_policy {
    is_delete_protected = true
    final_backup        = "REQUIRE_FINAL_BACKUP"
  }
}
