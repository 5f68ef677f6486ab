package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestTranscripts holds what documents show of the program against what it
// prints: a fenced block whose first line is "$ resilint ..." shows its
// output. A line "[...]" stands for any number of lines.
func TestTranscripts(t *testing.T) {
	documents := []string{"../../README.md"}
	more, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := 0
	for _, doc := range append(documents, more...) {
		src, err := os.ReadFile(doc)
		if err != nil {
			t.Fatal(err)
		}
		for _, fence := range transcripts(string(src)) {
			shown++
			t.Chdir("../..")
			stdout, stderr := resilint(t, strings.Fields(fence.command)...)
			t.Chdir("cmd/resilint")
			if line, ok := shows(fence.lines, lines(stdout+stderr)); !ok {
				t.Errorf("%s: resilint %s does not print %q there; it prints:\n%s", doc, fence.command, line, stdout+stderr)
			}
		}
	}
	if shown == 0 {
		t.Error("no document shows any output")
	}
}

type transcript struct {
	command string
	lines   []string
}

func transcripts(doc string) []transcript {
	var out []transcript
	parts := strings.Split(doc, "\n```")
	for i := 1; i < len(parts); i += 2 {
		_, body, _ := strings.Cut(parts[i], "\n")
		first, rest, _ := strings.Cut(body, "\n")
		if command, ok := strings.CutPrefix(first, "$ resilint "); ok {
			out = append(out, transcript{command, lines(rest)})
		}
	}
	return out
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
