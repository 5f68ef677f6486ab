zones = ["2"]
