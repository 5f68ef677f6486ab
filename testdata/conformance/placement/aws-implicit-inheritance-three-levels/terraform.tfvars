regions = { main = "il-central-1" }
