zones = ["a"
other = 1
