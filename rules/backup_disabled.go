package rules

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

//go:embed backup_disabled.md
var backupDisabledDoc string

var backupDisabled = &Rule{
	ID: "RL303", Name: "backup-disabled", Class: config.ClassOperator, Doc: backupDisabledDoc,
	Check: checkBackupDisabled,
}

func checkBackupDisabled(p *Pass) {
	for _, n := range p.Components() {
		if !isStateful(n) || !n.IsNot(catalog.Backup) || n.IsNot(catalog.NeedsBackup) || len(p.Out(n.NodeID, catalog.Replicates)) > 0 {
			continue
		}
		// Of buckets another rule speaks; queues keep nothing that is worth a backup.
		if hasRole(n, catalog.RoleObject, catalog.RoleStream) || n.Role == catalog.RoleCache && !n.Is(catalog.Persistent) {
			continue
		}
		if n.Role == catalog.RoleBlock && slices.ContainsFunc(p.Sources(n.NodeID, catalog.Needs), backedUp) {
			continue // a backup of a machine covers the disks that it holds
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s keeps no backup. Data that is deleted or damaged by mistake cannot be had back%s.", bare(n.ID), p.forServices(n)),
		}, n, "Keep backups, and try to restore one.", "backup"))
	}
}

func backedUp(n *graph.Node) bool { return n.Is(catalog.Backup) }

// forServices names the services that need a node, as the end of a sentence.
func (p *Pass) forServices(n *graph.Node) string {
	if e := p.effect(n); e != "" {
		return ". It concerns " + e
	}
	return ""
}
