package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/resilint/resilint/report"
)

// TestGoldens compares every format with what it is known to print for one
// design; -update writes them anew. Nothing secret, and nothing that would
// command a terminal, may be in any.
func TestGoldens(t *testing.T) {
	for _, format := range report.Names() {
		t.Run(format, func(t *testing.T) {
			got, stderr := resilint(t, "scan", "-f", format, "--show-suppressed", "../../testdata/report")
			if stderr != "" {
				t.Error(stderr)
			}
			if strings.Contains(got, "never-shown") {
				t.Error("a password is shown")
			}
			if strings.ContainsRune(got, '\x1b') {
				t.Error("an escape sequence from Terraform reaches the output")
			}
			again, _ := resilint(t, "scan", "-f", format, "--show-suppressed", "../../testdata/report")
			if got != again {
				t.Error("two runs differ")
			}
			golden := filepath.Join("testdata", "golden", format)
			got = strings.ReplaceAll(got, version(), "VERSION")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s differs (-update writes it anew):\n%s", golden, diff)
			}
		})
	}
}
