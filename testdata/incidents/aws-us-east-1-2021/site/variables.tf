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
  default = "ami-0c02fb55956c7d316"
}

variable "certificate" {
  type    = string
  default = "arn:aws:acm:us-east-1:111122223333:certificate/4f0e2d3c"
}
