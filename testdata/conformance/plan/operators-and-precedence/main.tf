locals {
  a = 5
  n = null
}
output "o" {
  value = [
    1 + 2 * 3 - 4 / 2 % 3, -2 * -3, !true || true && false, !(1 > 2) == true, 1 < 2 == 2 > 1, "5" == local.a, tostring(5) == "5", 5 == 5.0,
    null == null, local.n == null, local.n != "x", [] == [], {} == {}, [1, "a"] == [1, "a"], { a = 1 } == { a = "1" }, toset(["a"]) == ["a"],
    true ? false ? 1 : 2 : 3, local.a > 3 ? "big" : local.a > 1 ? "mid" : "small", -local.a + 10, - -1, 2 >= "2", "10" > "9" && true,
    10 % 3 * 2, 7 / 2, 0.1 + 0.2, 1e3 + 1, 100000000000000000000 + 1, 5 == "five", [for x in [3, 1] : x > 2 ? x : -x], (1 + 1) * "2",
    "${1 + 1}" + 1, true == "true", !("false" == "true"), "a" == "a" ? [1] : [2],
  ]
}
