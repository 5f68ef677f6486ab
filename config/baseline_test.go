package config

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const listed = `{
  "version": 1,
  "findings": [
    {"root":".","rule":"RL103","domain":"aws/eu-west-1","count":1},
    {"root":"envs/prod","address":"aws_db_instance.a","rule":"RL301","count":2},
    {"root":"envs/prod","address":"aws_db_instance.b","rule":"RL301","count":1}
  ]
}
`

// TestBaselineFormat: one entry a line, sorted; what is alike is counted.
func TestBaselineFormat(t *testing.T) {
	a := Entry{Root: "envs/prod", Address: "aws_db_instance.a", Rule: "RL301", Count: 1}
	b := Entry{Root: "envs/prod", Address: "aws_db_instance.b", Rule: "RL301", Count: 1}
	region := Entry{Root: ".", Rule: "RL103", Domain: "aws/eu-west-1", Count: 1}
	var out bytes.Buffer
	if err := NewBaseline([]Entry{b, a, region, a}).Write(&out); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(listed, out.String()); diff != "" {
		t.Errorf("want (-) and got (+):\n%s", diff)
	}
	back, _, err := parseBaseline(out.Bytes(), "b.json")
	if err != nil {
		t.Fatal(err)
	}
	var lines []int
	for _, e := range back.Entries {
		lines = append(lines, e.Range.Line)
	}
	if diff := cmp.Diff([]int{4, 5, 6}, lines); diff != "" {
		t.Error(diff)
	}
	var empty bytes.Buffer
	if err := NewBaseline(nil).Write(&empty); err != nil {
		t.Fatal(err)
	}
	if _, _, err := parseBaseline(empty.Bytes(), "b.json"); err != nil {
		t.Errorf("a baseline without findings: %v", err)
	}
}

func TestBaselineFaults(t *testing.T) {
	for text, want := range map[string]string{
		`<<<<<<< HEAD`:                   "invalid character",
		`{}`:                             `"version": 1`,
		`{"version": 2, "findings": []}`: `"version": 1`,
		`{"version": 1}`:                 `"findings"`,
		"{\"version\": 1, \"findings\": [\n{\"root\":\".\",\"rule\":\"RL101\"}]}": "an entry has a root, a rule and a count",
		"{\"version\": 1, \"findings\": [\n\n{\"root\":7}]}":                      "cannot unmarshal number",
	} {
		if _, _, err := parseBaseline([]byte(text), "b.json"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
}

func FuzzBaseline(f *testing.F) {
	f.Add([]byte(listed))
	f.Add([]byte(`{"version": 1, "findings": []}`))
	f.Fuzz(func(t *testing.T, src []byte) {
		b, _, err := parseBaseline(src, "b.json")
		if err != nil {
			return
		}
		if err := b.Write(&bytes.Buffer{}); err != nil {
			t.Error(err)
		}
	})
}
