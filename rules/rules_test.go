package rules

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

var update = flag.Bool("update", false, "write what is generated anew")

const casesDir = "../testdata/rules"

// now is the day of every run of these tests, so that dates in cases keep
// their meaning.
var now = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// scanDir runs the whole pipe over a directory.
func scanDir(t *testing.T, dir string) Result {
	t.Helper()
	cfg, diags := config.Find(dir, dir)
	cat, faults := catalog.Load(cfg.Types...)
	if cat == nil {
		t.Fatal(faults)
	}
	project, err := parser.Load(context.Background(), []string{dir}, parser.Options{Knowledge: cat})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range append(diags, project.Diagnostics...) {
		if d.Severity == parser.Error {
			t.Errorf("%s:%d: %s", d.Range.File, d.Range.Line, d.Message)
		}
	}
	return Run(graph.Build(project, cat, cfg), cfg, project.Comments, now)
}

// scanFiles runs the pipe over files given by name.
func scanFiles(t *testing.T, files map[string]string) Result {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return scanDir(t, dir)
}

// of gives the findings of one rule, as "file:line".
func (r Result) of(rule *Rule) []string {
	var out []string
	for _, f := range r.Findings {
		if f.Rule == rule && f.Suppressed == nil {
			out = append(out, fmt.Sprintf("%s:%d", filepath.Base(f.Range.File), f.Range.Line))
		}
	}
	slices.Sort(out)
	return out
}

func TestRulesAreWhole(t *testing.T) {
	ids, names := map[string]bool{}, map[string]bool{}
	known := map[string]bool{}
	for _, r := range All() {
		known[r.ID] = true
	}
	last := ""
	for _, r := range All() {
		if ids[r.ID] || names[r.Name] {
			t.Errorf("%s %s is there twice", r.ID, r.Name)
		}
		ids[r.ID], names[r.Name] = true, true
		if r.ID <= last {
			t.Errorf("%s stands after %s", r.ID, last)
		}
		last = r.ID
		if r.Check == nil || r.Class == "" {
			t.Errorf("%s has no check or no class", r.ID)
		}
		for _, s := range r.Silences {
			if !known[s.Rule] {
				t.Errorf("%s silences %s, which is no rule", r.ID, s.Rule)
			}
		}
		for _, heading := range []string{"## What happened", "## Bad", "## Good", "## How it decides", "## When to suppress", "## References"} {
			if !strings.Contains(r.Doc, "\n"+heading+"\n") {
				t.Errorf("rules/%s has no section %q", page(r), heading)
			}
		}
		if len(cases(t, r)) == 0 {
			t.Errorf("%s/%s has no case", casesDir, r.Name)
		}
	}
}

func page(r *Rule) string { return strings.ReplaceAll(r.Name, "-", "_") + ".md" }

var fence = regexp.MustCompile("(?ms)^```(terraform|hcl)\n(.*?)^```$")

// TestExamples runs the examples of the rules' pages: what the page calls bad
// is found, what it calls good is not.
func TestExamples(t *testing.T) {
	for _, r := range All() {
		t.Run(r.Name, func(t *testing.T) {
			t.Parallel()
			for section := range strings.SplitSeq(r.Doc, "\n## ") {
				title, text, _ := strings.Cut(section, "\n")
				if title != "Bad" && title != "Good" {
					continue
				}
				files := map[string]string{}
				for _, m := range fence.FindAllStringSubmatch(text, -1) {
					name := "main.tf"
					if m[1] == "hcl" {
						name = config.FileName
					}
					files[name] += m[2]
				}
				found := scanFiles(t, files).of(r)
				if title == "Bad" && len(found) == 0 {
					t.Errorf("the bad example is not found")
				}
				if title == "Good" && len(found) > 0 {
					t.Errorf("the good example is found at %v", found)
				}
			}
		})
	}
}

// A ruleCase is a file NAME.tf, with NAME.resilint.hcl beside it where
// something has to be declared, or a directory of files.
type ruleCase struct {
	name  string
	files map[string]string
}

func cases(t *testing.T, r *Rule) []ruleCase {
	t.Helper()
	dir := filepath.Join(casesDir, r.Name)
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var out []ruleCase
	for _, e := range entries {
		c := ruleCase{name: strings.TrimSuffix(e.Name(), ".tf"), files: map[string]string{}}
		switch {
		case e.IsDir():
			c.readAll(t, filepath.Join(dir, e.Name()))
		case strings.HasSuffix(e.Name(), ".tf"):
			c.read(t, filepath.Join(dir, e.Name()), "main.tf")
			c.read(t, filepath.Join(dir, c.name+config.FileName), config.FileName)
		default:
			continue
		}
		out = append(out, c)
	}
	return out
}

func (c *ruleCase) read(t *testing.T, path, as string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	c.files[as] = string(text)
}

func (c *ruleCase) readAll(t *testing.T, dir string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		c.read(t, path, rel)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

var wantComment = regexp.MustCompile(`# want (.*)$`)

// TestCases holds the findings of each rule against the comments
// `# want "RL101"` in its cases: those lines, and no others.
func TestCases(t *testing.T) {
	for _, r := range All() {
		for _, c := range cases(t, r) {
			t.Run(r.Name+"/"+c.name, func(t *testing.T) {
				t.Parallel()
				var want []string
				for name, text := range c.files {
					for i, line := range strings.Split(text, "\n") {
						if m := wantComment.FindStringSubmatch(line); m != nil && strings.Contains(m[1], `"`+r.ID+`"`) {
							want = append(want, fmt.Sprintf("%s:%d", filepath.Base(name), i+1))
						}
					}
				}
				slices.Sort(want)
				if diff := cmp.Diff(want, scanFiles(t, c.files).of(r)); diff != "" {
					t.Errorf("findings differ (-want +got):\n%s", diff)
				}
			})
		}
	}
}
