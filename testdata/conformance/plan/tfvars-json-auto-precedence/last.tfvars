last = [
  5,
  "6",
  "false",
]
