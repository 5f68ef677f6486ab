variable "config" { default = {} }
