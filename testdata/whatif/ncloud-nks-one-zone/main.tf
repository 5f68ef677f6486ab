provider "ncloud" {
  region      = "KR"
  support_vpc = true
}
resource "ncloud_vpc" "v" {
  ipv4_cidr_block = "10.0.0.0/16"
}
resource "ncloud_subnet" "n" {
  for_each       = { nodes = "10.0.1.0/24", lb = "10.0.2.0/24", db = "10.0.3.0/24" }
  vpc_no         = ncloud_vpc.v.id
  subnet         = each.value
  zone           = each.key == "db" ? "KR-1" : "KR-2"
  network_acl_no = ncloud_vpc.v.default_network_acl_no
  subnet_type    = "PRIVATE"
  usage_type     = each.key == "lb" ? "LOADB" : "GEN"
}
resource "ncloud_nks_cluster" "n" {
  name                 = "edu"
  cluster_type         = "SVR.VNKS.STAND.C002.M008.G003"
  login_key_name       = "k"
  lb_private_subnet_no = ncloud_subnet.n["lb"].id
  subnet_no_list       = [ncloud_subnet.n["nodes"].id]
  vpc_no               = ncloud_vpc.v.id
  zone                 = "KR-2"
}
resource "ncloud_nks_node_pool" "n" {
  cluster_uuid   = ncloud_nks_cluster.n.uuid
  node_pool_name = "p"
  node_count     = 3
  subnet_no_list = [ncloud_subnet.n["nodes"].id]
}
resource "ncloud_mysql" "db" {
  service_name  = "edu"
  subnet_no     = ncloud_subnet.n["db"].id
  is_ha         = true
  is_multi_zone = false
}
provider "kubernetes" {
  host = ncloud_nks_cluster.n.endpoint
}
resource "kubernetes_deployment_v1" "edu" {
  metadata {
    name = "edu"
  }
  spec {
    replicas = 3
    selector {
      match_labels = { app = "edu" }
    }
    template {
      metadata {
        labels = { app = "edu" }
      }
      spec {
        container {
          name  = "edu"
          image = "registry.example.com/edu:1"
          env {
            name  = "MYSQL"
            value = ncloud_mysql.db.mysql_server_list[0].private_domain
          }
        }
      }
    }
  }
}
resource "kubernetes_service_v1" "edu" {
  metadata {
    name = "edu"
  }
  spec {
    type     = "LoadBalancer"
    selector = { app = "edu" }
    port {
      port = 443
    }
  }
}
