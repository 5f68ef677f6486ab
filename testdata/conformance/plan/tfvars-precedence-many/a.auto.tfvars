e = "a.auto"
i = "a.auto"
