package rules

import (
	_ "embed"
	"fmt"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

//go:embed bucket_not_recoverable.md
var bucketNotRecoverableDoc string

var bucketNotRecoverable = &Rule{
	ID: "RL307", Name: "bucket-not-recoverable", Class: config.ClassOperator, Doc: bucketNotRecoverableDoc,
	Check: checkBucketNotRecoverable,
}

func checkBucketNotRecoverable(p *Pass) {
	for _, n := range p.Components(catalog.RoleObject) {
		if !n.IsNot(catalog.Recoverable) || n.Is(catalog.Backup) || n.Is(catalog.Expires) || len(p.ServicesOf(n.NodeID)) == 0 {
			continue
		}
		p.Report(n, fix(Finding{
			Message: fmt.Sprintf("%s has neither versioning nor soft delete nor a backup. An object that is overwritten or deleted by mistake is lost%s.", bare(n.ID), p.forServices(n)),
		}, n, "Switch versioning or soft delete on.", "recover", "backup"))
	}
}
