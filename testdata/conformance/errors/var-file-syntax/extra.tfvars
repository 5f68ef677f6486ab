n = 
m = 2
