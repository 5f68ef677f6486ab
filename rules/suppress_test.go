package rules

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const zonalDatabase = `provider "aws" { region = "eu-west-1" }
resource "aws_db_instance" "main" {
  instance_class          = "db.m6g.large"
  backup_retention_period = 7
  skip_final_snapshot     = true
}
`

// TestSuppressions: what suppressions hide, and what is wrong with them.
func TestSuppressions(t *testing.T) {
	tests := map[string]struct {
		comment, config string
		suppressed      []string // of RL301 and RL601
		faults          []string // parts of the diagnostics
	}{
		"by id":             {comment: `# resilint:ignore RL301 reason="batch only"`, suppressed: []string{"RL301"}},
		"by name":           {comment: `# resilint:ignore database-single-zone reason="batch only"`, suppressed: []string{"RL301"}},
		"several":           {comment: `# resilint:ignore RL301, RL601 reason="batch only"`, suppressed: []string{"RL301", "RL601"}},
		"until its day":     {comment: `# resilint:ignore RL301 reason="x" until=2026-11-22`, suppressed: []string{"RL301"}},
		"past its day":      {comment: `# resilint:ignore RL301 reason="x" until=2026-11-21`, faults: []string{"ran out on 2026-11-21"}},
		"without a reason":  {comment: `# resilint:ignore RL301`, faults: []string{"gives no reason and does not work"}},
		"space":             {comment: `# resilint: ignore RL301 reason="batch only"`, suppressed: []string{"RL301"}},
		"prose":             {comment: `# resilint: see the wiki`},
		"hides nothing":     {comment: `# resilint:ignore RL401 reason="x"`, faults: []string{"hides nothing"}},
		"no such rule":      {comment: `# resilint:ignore RL999 reason="x"`, faults: []string{"no rule"}},
		"no rule named":     {comment: `# resilint:ignore reason="x"`, faults: []string{"names no rule"}},
		"not a date":        {comment: `# resilint:ignore RL301 reason="x" until=soon`, faults: []string{"is no date"}},
		"not a directive":   {comment: `# resilint:hide RL301`, faults: []string{"is no directive"}},
		"block":             {config: "ignore {\n rules = [\"RL301\"]\n resources = [\"aws_db_*.main\"]\n reason = \"x\"\n}", suppressed: []string{"RL301"}},
		"block, past":       {config: "ignore {\n rules = [\"RL301\"]\n reason = \"x\"\n until = \"2026-01-01\"\n}", faults: []string{"ran out on 2026-01-01"}},
		"block, other path": {config: "ignore {\n rules = [\"RL301\"]\n paths = [\"envs/**\"]\n reason = \"x\"\n}", faults: []string{"hides nothing"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			files := map[string]string{"main.tf": strings.Replace(zonalDatabase, "resource", tt.comment+"\nresource", 1)}
			if tt.config != "" {
				files[".resilint.hcl"] = tt.config + "\n"
			}
			res := scanFiles(t, files)
			var suppressed []string
			for _, f := range res.Findings {
				if f.Suppressed != nil {
					suppressed = append(suppressed, f.Rule.ID)
				}
			}
			slices.Sort(suppressed)
			if diff := cmp.Diff(tt.suppressed, suppressed); diff != "" {
				t.Errorf("suppressed differs (-want +got):\n%s", diff)
			}
			var faults []string
			for _, d := range res.Diagnostics {
				faults = append(faults, d.Message)
			}
			if len(faults) != len(tt.faults) {
				t.Errorf("diagnostics %q, want %q", faults, tt.faults)
			}
			for i := range min(len(faults), len(tt.faults)) {
				if !strings.Contains(faults[i], tt.faults[i]) {
					t.Errorf("diagnostic %q, want %q", faults[i], tt.faults[i])
				}
			}
		})
	}
}

// TestOrderAndSeverity: the same input gives the same findings in the same
// order, and objectives and rules decide severities.
func TestOrderAndSeverity(t *testing.T) {
	files := map[string]string{
		"main.tf": zonalDatabase,
		".resilint.hcl": `objective "default" { zone = "warning" }
rule "backup-same-region" { severity = "off" }
rule "RL601" { severity = "note" }
`,
	}
	first := scanFiles(t, files)
	var got, again []string
	for _, f := range first.Findings {
		got = append(got, f.Rule.ID+" "+string(f.Severity)+" "+f.Fingerprint)
	}
	for _, f := range scanFiles(t, files).Findings {
		again = append(again, f.Rule.ID+" "+string(f.Severity)+" "+f.Fingerprint)
	}
	if diff := cmp.Diff(got, again); diff != "" {
		t.Errorf("a second run differs:\n%s", diff)
	}
	var short []string
	for _, line := range got {
		short = append(short, line[:strings.LastIndexByte(line, ' ')])
	}
	if diff := cmp.Diff([]string{"RL301 warning", "RL601 note"}, short); diff != "" {
		t.Errorf("findings differ (-want +got):\n%s", diff)
	}
}
