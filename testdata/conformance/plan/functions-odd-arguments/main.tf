output "o" {
  value = {
    element   = [element(["a", "b", "c"], 5)]
    slice     = [slice([1, 2, 3], 0, 0), slice(["a", "b"], 1, 2)]
    substr    = [substr("héllo", 1, 3), substr("abc", -2, -1), substr("abc", 1, 99)]
    range     = [range(3), range(1, 4), range(5, 0), range(0, 1, 0.25), range(4, 0, -2), range(0)]
    chunk     = [chunklist([1, 2, 3, 4, 5], 2), chunklist([], 3)]
    max       = [max(1, "3", 2), min([3, 1, 2]...), max(toset([1, 5])...)]
    format    = [format("%5.2f|%-5s|%05d|%x|%t|%v|%q|%%", 3.14159, "a", 42, 255, true, [1], "q"), format("%s %v", null, null), format("%[2]s %[1]s", "a", "b"), format("%#v", { a = 1 })]
    formatl   = [formatlist("%s-%s", ["a", "b"], "x"), formatlist("%s", []), formatlist("%d:%s", [1, 2], ["p", "q"])]
    join      = [join("", []), join(",", ["a"], ["b", "c"]), join("-", toset(["b", "a"]))]
    split     = [split("", "abc"), split(",", ""), split(", ", "a, b,c")]
    replace   = [replace("a.b.c", ".", "-"), replace("abc", "/[ab]/", "<$0>"), replace("x", "", "-"), replace("foo bar", "/(\\w+) (\\w+)/", "$2 $1")]
    title     = [title("hello wORLD-x y"), upper("straße"), lower("ÄÖ"), strrev("héy"), trim("xxhixx", "x"), trimspace(" \t a\n"), chomp("a\n\n"), indent(2, "a\nb")]
    regex     = [regex("[a-z]+", "12ab3"), regex("(\\d)(\\d)?", "1"), regex("(?P<y>\\d{4})-(?P<m>\\d\\d)", "on 2020-05"), regexall("a(b)?", "ab a"), regexall("z", "a")]
    distinct  = [distinct([1, "1", 1, 2]), distinct([[1], [1]]), compact(["a", "", null, "b"])]
    flatten   = [flatten([1, [2, [3, []]], toset(["x"])]), flatten([]), flatten([[null], [["a"]]])]
    merge     = [merge({}, {}), merge({ a = { b = 1 } }, { a = { c = 2 } }), merge([{ a = 1 }, { b = 2 }]...)]
    setops    = [setunion([1], ["1", 2]), setintersection(["a"], ["b"]), setsubtract(["a", "b"], ["a"]), setproduct(["a"], [1, 2], [true]), setproduct([], ["a"])]
    sort      = [sort(["10", "9", "B", "a", "é"]), reverse([1, "a"]), sort([2, 10, 1])]
    keys      = [keys({ b = 1, a = 2 }), values({ b = 1, a = 2 }), zipmap([], []), transpose({ a = ["x", "y"], b = ["x"] })]
    lookup    = [lookup({ a = [1] }, "b", []), lookup({}, "x", null)]
    index     = [index(["a", "b"], "b"), contains([1, 2], "2"), contains(toset(["a"]), "a"), matchkeys([1, 2, 3], ["a", "b", "a"], ["a"])]
    coalesce  = [coalesce("", "b"), coalesce(null, 1, 2), coalescelist([], ["x"], ["y"]), try(coalesce("", null), "all empty")]
    num       = [abs(-1.5), ceil(1.2), floor(-1.2), log(8, 2), pow(2, 10), pow(2, -1), signum(-3), parseint("ff", 16), parseint("-z", 36), 7 % 3, -7 % 3, 10 / 4, 1 / 3]
    alltrue   = [alltrue([]), anytrue([]), alltrue(["true", true]), anytrue([false, "true"])]
    one       = [one([]), one(["x"]), one(toset([5]))]
    sum       = [sum([1, "2", 3.5]), sum([0.1, 0.2]), length("héllo"), length({ a = 1 }), length([null])]
    cidr      = [cidrhost("10.0.0.0/8", -1), cidrsubnets("10.0.0.0/16", 4, 4, 8), cidrsubnet("fd00::/48", 16, 255), cidrnetmask("172.16.0.0/12"), cidrhost("10.1.2.240/28", 5)]
    date      = [formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2020-01-02T03:04:05Z"), formatdate("YYYY'Q'M h AA", "2020-12-31T23:59:59+09:00"), timeadd("2020-01-31T00:00:00Z", "-1h30m"), timecmp("2020-01-01T00:00:00Z", "2020-01-01T09:00:00+09:00")]
    enc       = [base64encode("é"), urlencode("a b&c/é"), base64decode("w6k="), md5("x"), textencodebase64("é", "UTF-16LE"), csvdecode("a,b\n1,\"x,y\"\n")]
    path      = [basename("/a/b.c/"), dirname("a/b/c"), dirname("x"), pathexpand("~/x"), pathexpand("a")]
    starts    = [startswith("abc", ""), endswith("abc", "bc"), strcontains("abc", "b"), trimprefix("aab", "a"), trimsuffix("abb", "b")]
    conv      = [tostring(null), tonumber(null), tolist(null), tomap(null) == null, tobool(null)]
    typeish   = [can(tomap(["a"])), can(tolist({})), tolist(toset([3, 1])), toset(tolist(["b", "a"]))]
    templ     = [templatestring(local.t, { x = ["a", "b"] })]
    nested    = [jsondecode(templatestring(local.j, { v = [1, 2] }))]
  }
}
locals {
  t = "%%{ for i in x }$${i}%%{ endfor }!"
  j = "{\"k\": $${jsonencode(v)}}"
}
