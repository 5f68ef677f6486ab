package parser

import (
	"os"
	"path/filepath"
	"testing"
)

// TestWanting: what fails in a root that lacks an input is no error of its own.
func TestWanting(t *testing.T) {
	const fails = "variable \"size\" {\n  default = null\n}\nlocals {\n  text = var.size.large\n}\n"
	for name, c := range map[string]struct {
		src  string
		want Severity
	}{
		"all inputs there": {fails, Error},
		"one is missing":   {fails + "variable \"name\" {}\n", Warning},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, "main.tf"), []byte(c.src), 0o600); err != nil {
				t.Fatal(err)
			}
			p, err := Load(t.Context(), []string{dir}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			var got []Severity
			for _, d := range p.Diagnostics {
				if d.Kind == KindValue {
					got = append(got, d.Severity)
				}
			}
			if len(got) != 1 || got[0] != c.want {
				t.Errorf("got %v, want one %s; all: %v", got, c.want, p.Diagnostics)
			}
		})
	}
}
