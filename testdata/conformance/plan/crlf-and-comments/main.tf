# hash
// slashes
/* block
   comment */ locals { a = 1 /* inline */ } // end
locals {
  list = [ # first
    1, // one
    /* two */ 2,
    3, # trailing
  ]
  map = {
    a : 1, # colon
    "b" = 2
    (upper("c")) = 3 /* x */
    d = [
      1,
    ]
  }
  call = max(
    1, # c
    2,
  )
  cond = (
    true # yes
    ? "t"
    : "f"
  )
  multi = (1 +
    2 +
  3)
}
output "o" { value = [local.a, local.list, local.map, local.call, local.cond, local.multi] } # done
