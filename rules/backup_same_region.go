package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed backup_same_region.md
var backupSameRegionDoc string

var backupSameRegion = &Rule{
	ID: "RL304", Name: "backup-same-region", Class: config.ClassRegion, Doc: backupSameRegionDoc,
	Check: checkBackupSameRegion,
}

func checkBackupSameRegion(p *Pass) {
	for _, n := range p.Components() {
		if !isStateful(n) && n.Role != catalog.RoleBackupPlan || !n.Is(catalog.Backup) || !n.IsNot(catalog.BackupElsewhere) || n.Is(catalog.RegionRedundant) ||
			len(p.Out(n.NodeID, catalog.Replicates)) > 0 {
			continue
		}
		at := place(p.Model, n)
		if p.hasCopyElsewhere(n, at) {
			continue
		}
		where := "its own region"
		if at != "" {
			where = nameOf(at)
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("All backups of %s lie in %s, where it stands itself. What destroys the one destroys the others.", bare(n.ID), where),
			Domain:  at,
		}, n, "Copy the backups to another region as well.", "backup_elsewhere"))
	}
}
