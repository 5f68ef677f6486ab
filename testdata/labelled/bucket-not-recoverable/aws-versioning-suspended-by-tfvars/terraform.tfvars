versioned = false
