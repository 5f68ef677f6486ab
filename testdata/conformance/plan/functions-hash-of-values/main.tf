locals {
  config = { b = [1, 2], a = "x" }
  digest = substr(sha256(jsonencode(local.config)), 0, 8)
}
resource "terraform_data" "release" {
  for_each         = { for f in fileset(path.module, "src/*.py") : f => filesha1("${path.module}/${f}") }
  input            = "${local.digest}-${substr(each.value, 0, 7)}"
  triggers_replace = [filemd5("src/a.py"), sha1(each.key), local.config]
}
output "o" {
  value = {
    digest = local.digest
    md5    = md5("")
    sha1   = sha1("é")
    sha512 = sha512("x")
    b64    = [base64sha256("x"), base64sha512("y"), filebase64sha256("src/a.py"), filebase64sha512("src/b.py")]
    uuid   = [uuidv5("dns", "example.com"), uuidv5("url", "https://example.com/"), uuidv5("oid", "1.3.6.1"), uuidv5("x500", "CN=a"), uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "example.com")]
    all    = sha256(join("", [for f in sort(fileset(path.module, "src/*")) : filesha256(f)]))
    tpl    = md5(templatefile("src/t.tftpl", { x = local.config }))
    same   = filemd5("src/a.py") == md5(file("src/a.py"))
    dist   = length(distinct([for i in range(20) : substr(md5("n${i}"), 0, 4)]))
  }
}
