rollback = { enabled = false }
