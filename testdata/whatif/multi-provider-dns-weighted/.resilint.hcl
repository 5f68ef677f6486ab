service "stateless" {
  entry = ["ns1_record.stateless"]
}
service "stateful" {
  entry = ["ns1_record.stateful"]
}
