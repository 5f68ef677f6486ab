variable "name" {
  type = string
}

variable "cidr" {
  type = string
}

variable "zones" {
  type = list(string)
}

variable "machines" {
  description = "How many run in all zones together."
  type        = number
}

variable "settings" {
  description = "What the software is told at start."
  type        = map(string)
  default     = {}
}

variable "image" {
  type    = string
  default = "ami-0c9c942bd7bf113a2"
}

variable "certificate" {
  type    = string
  default = "arn:aws:acm:ap-northeast-2:111122223333:certificate/4f0e2d3c"
}
