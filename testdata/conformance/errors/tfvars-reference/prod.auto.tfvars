a = "x"
b = "${var.a}-y"
