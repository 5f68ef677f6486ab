name = "Prod1"
