variable "name" {
  type = string
}

variable "network" {
  type = object({ vpc = string, subnets = list(string) })
}

variable "database" {
  description = "Where the instance finds its customers' data."
  type        = string
}

variable "files" {
  description = "The bucket that keeps what its customers uploaded."
  type        = string
}

variable "rollout" {
  description = "The share of the tasks that a change leaves alone, and whether a failed one is undone."
  type        = object({ keep = number, rollback = bool })
}
