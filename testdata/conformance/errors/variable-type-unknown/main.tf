variable "a" {
  type = array(string)
}
