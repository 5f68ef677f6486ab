objective "trading" {
  zone     = "error"
  region   = "warning"
  capacity = 80
}
service "trade" {
  entry     = ["aws_lb.trade"]
  objective = "trading"
}

