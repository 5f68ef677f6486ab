package fix

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// TestPlaces sets attributes of resources and compares what becomes of the
// files. An archive of testdata/fix holds the files; its comment says, a line
// each, "DIR ADDRESS ATTRIBUTE = EXPRESSION"; "want/..." is what a file becomes
// and "refused" what no machine changes.
func TestPlaces(t *testing.T) {
	archives, err := filepath.Glob("../testdata/fix/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatal("no archives", err)
	}
	for _, a := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(a), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(a)
			if err != nil {
				t.Fatal(err)
			}
			top := t.TempDir()
			want := map[string]string{}
			for _, f := range ar.Files {
				if name, ok := strings.CutPrefix(f.Name, "want/"); ok || f.Name == "refused" {
					want[name] = string(f.Data)
					continue
				}
				path := filepath.Join(top, f.Name)
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, f.Data, 0o640); err != nil {
					t.Fatal(err)
				}
			}
			plan := planOf(t, top, string(ar.Comment))
			var refused strings.Builder
			for _, r := range plan.Refused {
				refused.WriteString(r.Finding.Address + ": " + r.Why + "\n")
			}
			if diff := cmp.Diff(want["refused"], refused.String()); diff != "" {
				t.Errorf("refused:\n%s\n%s", diff, refused.String())
			}
			delete(want, "refused")
			written, err := plan.Write()
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range written {
				path := filepath.Join(top, name)
				got, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(want[name], string(got)); diff != "" {
					t.Errorf("%s:\n%s", name, diff)
				}
				delete(want, name)
				if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o640 {
					t.Errorf("%s has another mode: %v %v", name, info.Mode(), err)
				}
			}
			for name := range want {
				t.Errorf("%s was not changed", name)
			}
		})
	}
}

func planOf(t *testing.T, top, settings string) *Plan {
	t.Helper()
	if err := os.MkdirAll(filepath.Join(top, ".git"), 0o755); err != nil {
		t.Fatal(err)
	}
	var dirs []string
	wanted := map[string][][2]string{}
	var order []string
	for line := range strings.Lines(settings) {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		head, text, _ := strings.Cut(line, " = ")
		words := strings.Fields(head)
		dirs = append(dirs, filepath.Join(top, words[0]))
		key := words[0] + " " + words[1]
		if wanted[key] == nil {
			order = append(order, key)
		}
		wanted[key] = append(wanted[key], [2]string{words[2], text})
	}
	p, err := parser.Load(t.Context(), dirs, parser.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var found []rules.Finding
	for n, key := range order {
		f := rules.Finding{Rule: &rules.Rule{ID: "RL000"}, Address: key, Fingerprint: strconv.Itoa(n)}
		for _, r := range p.Roots {
			for _, in := range r.Instances {
				if r.Dir+" "+in.Block == key {
					set := map[string]string{}
					for _, w := range wanted[key] {
						set[w[0]] = w[1]
					}
					f.Settings = append(f.Settings, rules.Setting{Instance: in, Set: set})
				}
			}
		}
		if len(f.Settings) == 0 {
			t.Fatalf("there is no %s", key)
		}
		found = append(found, f)
	}
	return Make(p, found)
}
