service "orders" {
  entry = ["aws_apigatewayv2_api.orders"]
}
