datacenter "pyeongchon" {
  metro = "seoul"
  zones = ["KR-1"]
}

service "desk" {
  entry = ["ncloud_server.a"]
}

service "cache" {
  entry = ["ncloud_redis.r"]
}
