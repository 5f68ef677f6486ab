package main

import (
	"strings"
	"testing"

	"github.com/resilint/resilint/report"
)

// TestSensitive looks for values that Terraform calls sensitive in everything
// that is printed. Only dump shows them, by its contract.
func TestSensitive(t *testing.T) {
	const dir = "../../testdata/sensitive"
	commands := [][]string{
		{"graph", "-f", "json"},
		{"graph", "-f", "dot"},
		{"graph", "-f", "mermaid"},
	}
	for _, format := range report.Names() {
		commands = append(commands, []string{"scan", "-f", format, "--show-suppressed"})
	}
	for _, format := range []string{"text", "json"} {
		for _, kind := range []string{"provider", "region", "zone", "component", "platform", "software"} {
			commands = append(commands, []string{"whatif", "-f", format, "--each", kind})
		}
	}
	for _, args := range commands {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			stdout, stderr := resilint(t, append(args, dir)...)
			if !strings.Contains(stdout+stderr, "aws_db_instance") && !strings.Contains(stdout+stderr, "main.tf") {
				t.Fatalf("nothing was read:\n%s%s", stdout, stderr)
			}
			for line := range strings.Lines(stdout + stderr) {
				for _, secret := range []string{"hidden-value", "7654321"} {
					if strings.Contains(strings.ToLower(line), secret) {
						t.Errorf("a sensitive value is shown: %s", line)
					}
				}
			}
		})
	}
}
