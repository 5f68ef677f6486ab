auto = false
