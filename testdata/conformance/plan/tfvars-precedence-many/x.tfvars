f = "x"
g = "x"
i = "x"
