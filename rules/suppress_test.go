package rules

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
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
		"quotes in it":      {comment: `# resilint:ignore RL301 reason="the \"old\" one, until=x" until=2027-01-01`, suppressed: []string{"RL301"}},
		"quote not ended":   {comment: `# resilint:ignore RL301 reason="batch only`, faults: []string{`cannot be read from "reason=`}},
		"reason of spaces":  {comment: `# resilint:ignore RL301 reason=" "`, faults: []string{"gives no reason"}},
		"one word":          {comment: `# resilint:ignore RL301 reason=batch`, suppressed: []string{"RL301"}},
		"other argument":    {comment: `# resilint:ignore RL301 because="x"`, faults: []string{`no argument "because"`, "gives no reason"}},
		"one hides nothing": {comment: `# resilint:ignore RL301 RL401 reason="x"`, suppressed: []string{"RL301"}, faults: []string{"no finding of RL401"}},
		"file":              {comment: `# resilint:ignore-file RL301 reason="x"`, suppressed: []string{"RL301"}},
		"file, past":        {comment: `# resilint:ignore-file RL301 reason="x" until=2020-01-01`, faults: []string{"ran out on 2020-01-01"}},
		"file, no rule":     {comment: `# resilint:ignore-file reason="x"`, faults: []string{"names no rule"}},
		"file, no reason":   {comment: `# resilint:ignore-file RL301`, faults: []string{"gives no reason"}},
		"file, nothing":     {comment: `# resilint:ignore-file RL401 reason="x"`, faults: []string{"hides nothing"}},
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

// TestSuppressionPlaces reads the archives in testdata/suppress: a design with
// comments, and a file "want" with what they hide and what is wrong with them.
func TestSuppressionPlaces(t *testing.T) {
	archives, err := filepath.Glob("../testdata/suppress/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatalf("no archives: %v", err)
	}
	for _, a := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(a), ".txtar"), func(t *testing.T) {
			t.Parallel()
			ar, err := txtar.ParseFile(a)
			if err != nil {
				t.Fatal(err)
			}
			files := map[string]string{}
			for _, f := range ar.Files {
				files[f.Name] = string(f.Data)
			}
			want := files["want"]
			delete(files, "want")
			var got strings.Builder
			res := scanFiles(t, files)
			for _, f := range res.Findings {
				word := "reports"
				if f.Suppressed != nil {
					word = "hides"
				}
				if f.Rule.ID == "RL301" {
					fmt.Fprintf(&got, "%s %s %s\n", word, f.Rule.ID, f.Block)
				}
			}
			for _, d := range res.Diagnostics {
				fmt.Fprintf(&got, "%s:%d: %s\n", d.Range.File, d.Range.Line, d.Message)
			}
			if diff := cmp.Diff(want, got.String()); diff != "" {
				t.Errorf("want (-) and got (+):\n%s", diff)
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
