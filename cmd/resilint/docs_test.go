package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestTranscripts holds what documents show of the program against what it
// prints: a fenced block whose first line is "$ resilint ..." shows its
// output. A line "[...]" stands for any number of lines. Below a comment "in a
// copy of DIR", up to the next heading, the commands run one after the other in
// one, and a block of the language diff is what a person changes there by hand.
func TestTranscripts(t *testing.T) {
	documents := []string{"../../README.md"}
	more, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	shown := 0
	for _, doc := range append(documents, more...) {
		src, err := os.ReadFile(doc)
		if err != nil {
			t.Fatal(err)
		}
		copies := map[string]string{}
		for _, step := range transcripts(string(src)) {
			dir := "../.."
			if step.copied != "" {
				if copies[step.copied] == "" {
					copies[step.copied] = repositoryOf(t, filepath.Join(dir, step.copied))
				}
				dir = copies[step.copied]
			}
			if step.command == "" {
				change(t, dir, step.lines)
				continue
			}
			shown++
			t.Chdir(dir)
			stdout, stderr := resilint(t, strings.Fields(step.command)...)
			t.Chdir(here)
			if line, ok := shows(step.lines, lines(stdout+stderr)); !ok {
				t.Errorf("%s: resilint %s does not print %q there; it prints:\n%s", doc, step.command, line, stdout+stderr)
			}
		}
	}
	if shown == 0 {
		t.Error("no document shows any output")
	}
}

// A transcript is a command with its output, or without a command a change.
type transcript struct {
	command string
	lines   []string
	copied  string // the directory that it runs in a copy of
}

var copyMark = regexp.MustCompile(`<!-- in a copy of (\S+) -->`)

func transcripts(doc string) []transcript {
	var out []transcript
	copied := ""
	for i, part := range strings.Split(doc, "\n```") {
		if i%2 == 0 {
			if j := strings.LastIndex(part, "\n## "); j >= 0 {
				copied, part = "", part[j:]
			}
			if m := copyMark.FindStringSubmatch(part); m != nil {
				copied = m[1]
			}
			continue
		}
		language, body, _ := strings.Cut(part, "\n")
		first, rest, _ := strings.Cut(body, "\n")
		if command, ok := strings.CutPrefix(first, "$ resilint"); ok && (command == "" || command[0] == ' ') {
			out = append(out, transcript{strings.TrimSpace(command), lines(rest), copied})
			if command == "" {
				out[len(out)-1].command = "scan"
			}
		} else if language == "diff" && copied != "" {
			out = append(out, transcript{lines: strings.Split(body, "\n"), copied: copied})
		}
	}
	return out
}

// repositoryOf copies a directory into a repository of its own, where it is
// committed on the branch main.
func repositoryOf(t *testing.T, dir string) string {
	t.Helper()
	to := t.TempDir()
	if err := os.CopyFS(to, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"init", "-q", "-b", "main"}, {"add", "-A"}, {"-c", "user.name=docs", "-c", "user.email=docs@localhost", "commit", "-q", "-m", "as it is"},
	} {
		if out, err := exec.Command("git", append([]string{"-C", to}, args...)...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	return to
}

func change(t *testing.T, dir string, diff []string) {
	t.Helper()
	c := exec.Command("git", "apply", "--recount", "--unidiff-zero", "-")
	c.Dir, c.Stdin = dir, strings.NewReader(strings.Join(diff, "\n")+"\n")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s\n%s", err, out, strings.Join(diff, "\n"))
	}
}

func lines(s string) []string {
	all := strings.Split(strings.Trim(s, "\n"), "\n")
	for i := range all {
		all[i] = strings.TrimRight(all[i], " ")
	}
	return all
}

// shows reports whether the output is as shown, else the first line that is not there.
func shows(want, got []string) (missing string, ok bool) {
	skip := false
	for _, w := range want {
		if w == "[...]" {
			skip = true
			continue
		}
		for skip && len(got) > 0 && got[0] != w {
			got = got[1:]
		}
		if len(got) == 0 || got[0] != w {
			return w, false
		}
		got, skip = got[1:], false
	}
	return "", skip || len(got) == 0
}
