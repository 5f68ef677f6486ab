variable "zones" {
  type = list(string)
}

variable "network" {
  type    = string
  default = "7c3b0a1e-0f7e-4d0b-9a54-8b8c6b1f3a10"
}

variable "subnet" {
  type    = string
  default = "e1d7a5c2-5f0c-4b9a-8d7e-2b3c4d5e6f70"
}

variable "flavor" {
  type    = string
  default = "a4b6a0f7-c8a1-4a43-8f64-1f0d2c3b4a59"
}

variable "image" {
  type    = string
  default = "f462a2a5-ba24-46d6-b7a1-9a9febcd3cfc"
}
