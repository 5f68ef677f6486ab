list    = [1, 2]
layered = { from = "tfvars", only = "tfvars" }
obj     = { a = 1, b = { k = ["y", "x", "y"] } }
last    = ["t", 1, true]
json_only = "no"
