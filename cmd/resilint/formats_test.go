package main

import (
	"encoding/json"
	"encoding/xml"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFormatsCountAlike writes several formats of one run, and holds them
// against each other: who reads one of them sees what who reads another sees.
func TestFormatsCountAlike(t *testing.T) {
	dirs := append(casesUnder(t, "../../testdata/labelled", "labels.json"), "../../testdata/report")
	findings := 0
	for i, dir := range dirs {
		if i%5 != 0 && i != len(dirs)-1 {
			continue // each of them is some tenths of a second
		}
		into := t.TempDir()
		args := []string{"scan", "-q", "-f", "text"}
		for _, format := range []string{"json", "sarif", "compact", "junit", "checkstyle", "gitlab", "rdjson"} {
			args = append(args, "-f", format+"="+filepath.Join(into, format))
		}
		text, stderr := resilint(t, append(args, dir)...)
		if stderr != "" {
			t.Errorf("%s: %s", dir, stderr)
		}
		read := func(name string) []byte {
			src, err := os.ReadFile(filepath.Join(into, name))
			if err != nil {
				t.Fatal(err)
			}
			return src
		}
		n, unread := countJSON(t, read("json"))
		findings += n
		got := map[string]int{
			"text": countText(text), "sarif": countSARIF(t, read("sarif")),
			"compact": strings.Count(string(read("compact")), "\n") - unread,
			"junit":   countElements(t, read("junit"), "failure"), "checkstyle": countElements(t, read("checkstyle"), "error") - unread,
			"gitlab": countGitLab(t, read("gitlab")) - unread, "rdjson": countRDJSON(t, read("rdjson")) - unread,
		}
		want := map[string]int{"text": n, "sarif": n, "compact": n, "junit": n, "checkstyle": n, "gitlab": n, "rdjson": n}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: the JSON has %d findings (-JSON +others):\n%s", dir, n, diff)
		}
	}
	if findings == 0 {
		t.Fatal("no finding in any design")
	}
}

// countJSON gives the number of findings and of faults of reading.
func countJSON(t *testing.T, src []byte) (findings, unread int) {
	t.Helper()
	var doc struct {
		Findings    []struct{}
		Diagnostics []struct{ Severity string }
	}
	decode(t, src, &doc)
	for _, d := range doc.Diagnostics {
		if d.Severity == "error" {
			unread++
		}
	}
	return len(doc.Findings), unread
}

func decode(t *testing.T, src []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(src, into); err != nil {
		t.Fatalf("%v: %s", err, src)
	}
}

var tally = regexp.MustCompile(`(?m)^(\d+) errors?, (\d+) warnings?, (\d+) notes?`)

func countText(out string) int {
	sum := 0
	for _, m := range tally.FindAllStringSubmatch(out, -1) {
		for _, s := range m[1:] {
			n, _ := strconv.Atoi(s) // digits
			sum += n
		}
	}
	return sum
}

func countSARIF(t *testing.T, src []byte) int {
	t.Helper()
	var log sarifSeen
	decode(t, src, &log)
	sum := 0
	for _, r := range log.Runs[0].Results {
		sum += r.OccurrenceCount
	}
	return sum
}

func countElements(t *testing.T, src []byte, name string) int {
	t.Helper()
	n := 0
	d := xml.NewDecoder(strings.NewReader(string(src)))
	for {
		token, err := d.Token()
		if err != nil {
			return n
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == name {
			n++
		}
	}
}

// countGitLab counts issues, whose fingerprints differ and whose paths are
// from the repository's top.
func countGitLab(t *testing.T, src []byte) int {
	t.Helper()
	var issues []struct {
		Description, Fingerprint string
		CheckName                string `json:"check_name"`
		Severity                 string
		Location                 struct {
			Path  string
			Lines struct{ Begin int }
		}
	}
	decode(t, src, &issues)
	seen := map[string]bool{}
	for _, i := range issues {
		if i.Description == "" || i.CheckName == "" || i.Severity == "" || i.Location.Lines.Begin < 1 || !strings.HasPrefix(i.Location.Path, "testdata/") || seen[i.Fingerprint] {
			t.Errorf("not as GitLab wants it: %+v", i)
		}
		seen[i.Fingerprint] = true
	}
	return len(issues)
}

func countRDJSON(t *testing.T, src []byte) int {
	t.Helper()
	var doc struct {
		Diagnostics []struct {
			Message  string
			Location struct {
				Path  string
				Range struct{ Start struct{ Line, Column int } }
			}
		}
	}
	decode(t, src, &doc)
	for _, d := range doc.Diagnostics {
		if d.Message == "" || d.Location.Path == "" || d.Location.Range.Start.Line < 1 || d.Location.Range.Start.Column < 1 {
			t.Errorf("not as reviewdog wants it: %+v", d)
		}
	}
	return len(doc.Diagnostics)
}
