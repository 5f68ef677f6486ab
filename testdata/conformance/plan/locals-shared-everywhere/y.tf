locals { early = upper(local.value) }
