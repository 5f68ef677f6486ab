package rules

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/resilint/resilint/config"
)

const zonalShop = `provider "aws" {
  region = "eu-west-1"
}
resource "aws_db_instance" "main" {
  availability_zone = "eu-west-1a"
  multi_az          = false
}
resource "aws_instance" "web" {
  for_each          = toset(["eu-west-1a"])
  availability_zone = each.key
}
`

// TestBaselineHolds: what people do every day does not bring listed findings
// back, and what is new is told.
func TestBaselineHolds(t *testing.T) {
	tests := map[string]struct {
		files  map[string]string // of the later run
		news   []string
		stale  []string
		reword bool
	}{
		"the same":       {files: map[string]string{"main.tf": zonalShop}},
		"lines moved":    {files: map[string]string{"main.tf": "# one\n\n\n" + zonalShop}},
		"another file":   {files: map[string]string{"db.tf": zonalShop}},
		"other messages": {files: map[string]string{"main.tf": zonalShop}, reword: true},
		"one more instance": {files: map[string]string{
			"main.tf": strings.Replace(zonalShop, `["eu-west-1a"]`, `["eu-west-1a", "eu-west-1b"]`, 1),
		}, stale: []string{"RL107 of aws_instance.web"}},
		"a root beside it": {files: map[string]string{
			"main.tf": zonalShop, "other/main.tf": `resource "null_resource" "x" {}`,
		}},
		"the address elsewhere": {files: map[string]string{"main.tf": zonalShop, "other/main.tf": zonalShop}, news: []string{"other RL103", "other RL104", "other RL107", "other RL301", "other RL303", "other RL601"}},
		"mended": {files: map[string]string{
			"main.tf": strings.NewReplacer("false", "true", `availability_zone = "eu-west-1a"`, "").Replace(zonalShop),
		}, stale: []string{"RL301 of aws_db_instance.main"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			first := scanFiles(t, map[string]string{"main.tf": zonalShop, ".git/HEAD": ""})
			b := roundTrip(t, ToBaseline(first.Findings))
			tt.files[".git/HEAD"] = ""
			found := scanFiles(t, tt.files).Findings
			if tt.reword {
				for i := range found {
					found[i].Message = "In other words."
				}
			}
			stale := ApplyBaseline(found, b, func(string) bool { return true })
			var news []string
			for _, f := range found {
				if f.Suppressed != nil && !slices.ContainsFunc(first.Findings, func(g Finding) bool { return g.Fingerprint == f.Fingerprint }) {
					t.Errorf("the fingerprint of %s is another one", f.Rule.ID)
				}
				if f.Suppressed == nil {
					news = append(news, f.Entry().Root+" "+f.Rule.ID)
				}
			}
			slices.Sort(news)
			if diff := cmp.Diff(tt.news, news); diff != "" {
				t.Errorf("new findings: want (-) and got (+):\n%s", diff)
			}
			if len(stale) != len(tt.stale) {
				t.Errorf("stale entries %v, want %q", stale, tt.stale)
			}
			for i := range min(len(stale), len(tt.stale)) {
				if !strings.Contains(stale[i].Message, tt.stale[i]) || stale[i].Range.Line < 4 {
					t.Errorf("stale entry %v, want %q", stale[i], tt.stale[i])
				}
			}
		})
	}
}

func roundTrip(t *testing.T, b *config.Baseline) *config.Baseline {
	t.Helper()
	var out bytes.Buffer
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "baseline.json")
	if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	back, err := config.ReadBaseline(file, filepath.Dir(file))
	if err != nil {
		t.Fatal(err)
	}
	return back
}

// TestMatch: an entry names as many findings as it counts; instances of one
// block in several domains name none.
func TestMatch(t *testing.T) {
	rule := &Rule{ID: "RL101"}
	found := []Finding{
		{Rule: rule, Block: "a.x", Domain: "zone-1"},
		{Rule: rule, Block: "a.x", Domain: "zone-2"},
		{Rule: rule, Block: "b.y"},
		{Rule: rule, Block: "c.z", Domain: "zone-1"},
		{Rule: rule, Block: "c.z", Domain: "zone-1"},
	}
	entry := func(address, domain string, n int) config.Entry {
		return config.Entry{Root: ".", Address: address, Rule: "RL101", Domain: domain, Count: n}
	}
	hits, left := match(found, []config.Entry{
		entry("a.x", "zone-1", 2), entry("b.y", "zone-1", 1), entry("c.z", "", 1), entry("d.w", "", 3),
	})
	if diff := cmp.Diff([]int{0, -1, 1, 2, -1}, hits); diff != "" {
		t.Errorf("hits: %s", diff)
	}
	if diff := cmp.Diff([]int{1, 0, 0, 3}, left); diff != "" {
		t.Errorf("left: %s", diff)
	}
}
