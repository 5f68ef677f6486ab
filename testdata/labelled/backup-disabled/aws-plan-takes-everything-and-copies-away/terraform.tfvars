copies = {
  "arn:aws:backup:us-west-2:222222222222:backup-vault:dr" = 90
}
