variable "ok" { default = "two" }
