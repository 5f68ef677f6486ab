package main

import (
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type sarifSeen struct {
	Runs []struct {
		Tool struct {
			Driver struct {
				Rules []struct {
					ID, Name         string
					ShortDescription struct{ Text string }
					FullDescription  struct{ Text string }
					Help             struct{ Text, Markdown string }
				}
			}
		}
		Results []struct {
			RuleID              string
			RuleIndex           int
			Message             struct{ Text string }
			PartialFingerprints map[string]string
			Locations           []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI string }
					Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
				}
			}
		}
	}
}

// TestSARIF holds the SARIF of every labelled design and replay against the
// standard's schema, and against what code scanning asks for beyond it.
func TestSARIF(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../report/testdata/sarif-2.1.0.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	dirs := append(casesUnder(t, "../../testdata/labelled", "labels.json"), casesUnder(t, "../../testdata/incidents", "expected.json")...)
	results := 0
	for _, dir := range dirs {
		out, stderr := resilint(t, "scan", "-f", "sarif", dir)
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
		if err != nil {
			t.Fatalf("%s: %v\n%s", dir, err, stderr)
		}
		if err := schema.Validate(doc); err != nil {
			t.Errorf("%s: %v", dir, err)
		}
		var log sarifSeen
		if err := json.Unmarshal([]byte(out), &log); err != nil {
			t.Fatal(err)
		}
		results += checkForCodeScanning(t, dir, log)
	}
	if results == 0 {
		t.Fatal("no result in any design")
	}
}

func checkForCodeScanning(t *testing.T, dir string, log sarifSeen) (results int) {
	t.Helper()
	for _, run := range log.Runs {
		for _, r := range run.Tool.Driver.Rules {
			for what, text := range map[string]string{"name": r.Name, "shortDescription": r.ShortDescription.Text, "fullDescription": r.FullDescription.Text, "help": r.Help.Text, "markdown": r.Help.Markdown} {
				if text == "" || what != "help" && what != "markdown" && len([]rune(text)) > 1024 {
					t.Fatalf("rule %s has no good %s: %q", r.ID, what, text)
				}
			}
		}
		type place struct {
			rule, uri string
			line      int
		}
		seen := map[place]bool{}
		for _, r := range run.Results {
			results++
			if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
				t.Errorf("%s: rule index %d is not %s", dir, r.RuleIndex, r.RuleID)
			}
			if len(r.PartialFingerprints) == 0 || r.Message.Text == "" || len(r.Locations) == 0 {
				t.Fatalf("%s: result of %s lacks a fingerprint, a message or a location", dir, r.RuleID)
			}
			l := r.Locations[0].PhysicalLocation
			uri, err := url.PathUnescape(l.ArtifactLocation.URI)
			if err != nil || uri == "" || filepath.IsAbs(uri) || strings.Contains(uri, "://") {
				t.Fatalf("%s: %s is no path from the repository's top", dir, l.ArtifactLocation.URI)
			}
			if _, err := os.Stat(filepath.Join("../..", uri)); err != nil {
				t.Errorf("%s: %v", dir, err)
			}
			if g := l.Region; g.StartLine < 1 || g.StartColumn < 1 || g.EndLine < g.StartLine || g.EndLine == g.StartLine && g.EndColumn <= g.StartColumn {
				t.Errorf("%s: %s has the region %+v", dir, r.RuleID, g)
			}
			p := place{r.RuleID, uri, l.Region.StartLine}
			if seen[p] {
				t.Errorf("%s: two results of %s on line %d: code scanning drops one", dir, r.RuleID, p.line)
			}
			seen[p] = true
		}
	}
	return results
}
