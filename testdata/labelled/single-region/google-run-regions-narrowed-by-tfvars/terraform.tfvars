project = "shop-eu-prod"
regions = ["europe-west1"]
