databases = {
  booking = {
    class    = "db.r6g.xlarge"
    storage  = 400
    multi_az = true
  }
  loyalty = {
    class    = "db.r6g.large"
    multi_az = true
  }
  reporting = {
    class   = "db.t4g.large"
    storage = 200
  }
}
