resource "cloudflare_r2_bucket" "b" {
  account_id = "f0"
  name       = "assets"
}
resource "cloudflare_workers_script" "w" {
  account_id  = "f0"
  script_name = "w"
  content     = "export default { fetch: () => new Response('ok') }"
  bindings = [{
    name        = "B"
    type        = "r2_bucket"
    bucket_name = cloudflare_r2_bucket.b.name
  }]
}
