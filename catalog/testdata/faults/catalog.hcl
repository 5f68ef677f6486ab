resource "cloud_a" {
  role     = "databse"
  zone     = "x"
  needz    = self.b
  units    = { minimum = 1 }
  platform = selv.platform
  scope    = self.wide ? "region" : "planet"
  public   = lenght(self.x) > 0
  facts {
    standbye = true
  }
  fix "stand-by" {
    say = "Do."
  }
  edge "leads-to" {
    to = self.x
  }
  amend {
    facts = { backups = true }
  }
  routes = local.nothing
  frobnicate {}
}

resource "cloud_b" {}
resource "cloud_b" {}
