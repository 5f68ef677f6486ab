devices = {
  fw1 = { ip = "203.0.113.10", asn = 65010 }
  fw2 = { ip = "203.0.113.11", asn = 65010, enabled = false }
}
