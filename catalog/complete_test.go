package catalog

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestComplete holds the catalog against the list of what it must know:
// resources, data sources, providers' own blocks and modules.
func TestComplete(t *testing.T) {
	src, err := os.ReadFile(filepath.Join("testdata", "types.txt"))
	if err != nil {
		t.Fatal(err)
	}
	c, diags := Load()
	for _, d := range diags {
		t.Error(describe(d))
	}
	n := 0
	for line := range strings.Lines(string(src)) {
		name := strings.TrimSpace(line)
		if name == "" || strings.HasPrefix(name, "#") {
			continue
		}
		n++
		if len(c.Show(name)) == 0 {
			t.Errorf("the catalog knows nothing of %s", name)
		}
	}
	if n < 646 {
		t.Errorf("the list has %d names; it only grows", n)
	}
}
