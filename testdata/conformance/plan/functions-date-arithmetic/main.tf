locals {
  start = "2024-02-28T22:30:00+09:00"
  steps = ["0s", "1h30m", "24h", "48h", "-2160h", "2.5h", "-100ms"]
  times = [for s in local.steps : timeadd(local.start, s)]
}
resource "terraform_data" "window" {
  for_each = { for i, t in local.times : formatdate("YYYYMMDD-hhmm", t) => i }
  input    = each.value
}
output "o" {
  value = {
    times  = local.times
    cmp    = [for t in local.times : timecmp(t, local.start)]
    zone   = timecmp("2024-02-28T13:30:00Z", local.start)
    fmt    = [for f in ["DD MMM YYYY hh:mm ZZZ", "EEEE, DD-MMM-YY hh:mm:ss ZZZ", "EEE, DD MMM YYYY hh:mm:ss ZZZ", "YYYY-MM-DD'T'hh:mm:ssZ", "M/D/YY H:m:s AA", "HH aa", "MMMM", "h 'o''clock'", "ZZZZ ZZZZZ", "hh'h'mm"] : formatdate(f, local.start)]
    utc    = formatdate("hh:mm ZZZ", "2024-01-01T00:00:00Z")
    leap   = timeadd("2024-02-28T00:00:00Z", "24h")
    year   = timeadd("2023-12-31T23:59:59Z", "1s")
    sorted = sort([for t in local.times : formatdate("YYYY-MM-DD", t)])
  }
}
