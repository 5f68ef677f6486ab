provider "oci" {
  region = "eu-frankfurt-1"
}
variable "pg" {
  type    = object({ version = string, nodes = optional(number, 1) })
  default = { version = "15" }
}
resource "oci_psql_db_system" "geo" {
  compartment_id              = "ocid1.compartment.oc1..a"
  db_version                  = var.pg.version
  display_name                = "geo"
  shape                       = "PostgreSQL.VM.Standard.E5.Flex"
  instance_count              = var.pg.nodes
  instance_ocpu_count         = 4
  instance_memory_size_in_gbs = 64
  network_details { subnet_id = "ocid1.subnet.oc1.eu-frankfurt-1.db" }
  storage_details {
    is_regionally_durable = true
    system_type           = "OCI_OPTIMIZED_STORAGE"
  }
  credentials {
    username = "geo"
    password_details {
      password_type  = "VAULT_SECRET"
      secret_id      = "ocid1.vaultsecret.oc1..s"
      secret_version = 1
    }
  }
}
