locals {
  unused = tonumber("four")
}
