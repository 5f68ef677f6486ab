locals { late = join("/", [local.early, local.name]) }
