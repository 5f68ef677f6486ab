variable "zones" { default = {} }
