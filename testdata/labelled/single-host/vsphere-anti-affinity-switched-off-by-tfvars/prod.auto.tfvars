keep_apart = false
