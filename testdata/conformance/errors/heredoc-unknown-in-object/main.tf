resource "terraform_data" "a" {
  input = {
    script = <<-EOT
      #!/bin/sh
      echo ${terraform_data.b.id}
    EOT
  }
}
