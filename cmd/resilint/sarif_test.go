package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type sarifSeen struct {
	Runs []struct {
		Tool struct {
			Driver struct {
				Version, SemanticVersion string
				Rules                    []sarifRuleSeen
			}
		}
		AutomationDetails struct{ ID string }
		Taxonomies        []struct {
			Name string
			Taxa []struct{ ID string }
		}
		Results []sarifResultSeen
	}
}

type sarifRuleSeen struct {
	ID, Name, HelpURI    string
	ShortDescription     struct{ Text string }
	FullDescription      struct{ Text string }
	Help                 struct{ Text, Markdown string }
	DefaultConfiguration struct {
		Level string
		Rank  float64
	}
	Relationships []struct {
		Target struct {
			ID            string
			Index         int
			ToolComponent struct {
				Name  string
				Index int
			}
		}
	}
	Properties struct {
		Tags      []string
		Precision string
	}
}

type sarifResultSeen struct {
	RuleID              string
	RuleIndex           int
	OccurrenceCount     int
	Level               string
	Rank                float64
	Message             struct{ Text string }
	PartialFingerprints map[string]string
	Locations           []sarifLocationSeen
	RelatedLocations    []sarifLocationSeen
	Suppressions        []struct{ Kind, Justification string }
	CodeFlows           []struct {
		ThreadFlows []struct {
			Locations []struct{ Location sarifLocationSeen }
		}
	}
	Fixes []struct {
		ArtifactChanges []struct{ Replacements []struct{} }
	}
}

type sarifLocationSeen struct {
	ID               int
	Message          struct{ Text string }
	PhysicalLocation struct {
		ArtifactLocation struct{ URI string }
		Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
	}
}

// multitool names the program of the npm package @microsoft/sarif-multitool.
const multitool = "RESILINT_TEST_MULTITOOL"

// TestSARIF holds the SARIF of every labelled design, replay and golden
// against the standard's schema, against what code scanning asks for beyond
// it, and, where the environment names it, against Microsoft's validator with
// its rules for GitHub.
func TestSARIF(t *testing.T) {
	dirs := slices.Concat([]string{"../../testdata/report"}, casesUnder(t, "../../testdata/labelled", "labels.json"), casesUnder(t, "../../testdata/incidents", "expected.json"))
	var all map[string]any // one log with the results of every design
	results, flows := 0, 0
	for _, dir := range dirs {
		out, stderr := resilint(t, "scan", "-q", "--show-suppressed", "-f", "sarif", dir)
		var log sarifSeen
		if err := json.Unmarshal([]byte(out), &log); err != nil {
			t.Fatalf("%s: %v\n%s", dir, err, stderr)
		}
		checkForCodeScanning(t, dir, log)
		results += len(log.Runs[0].Results)
		for _, r := range log.Runs[0].Results {
			flows += len(r.CodeFlows)
		}
		var doc map[string]any
		if err := json.Unmarshal([]byte(out), &doc); err != nil {
			t.Fatal(err)
		}
		noEmptyText(t, dir, doc)
		all = joined(all, doc)
	}
	if results == 0 || flows < results/2 {
		t.Fatalf("%d results, %d of them with a way that leads there", results, flows)
	}
	t.Logf("%d results, %d with a way", results, flows)
	validate(t, all)
}

// joined adds the results and notifications of a log to those of another.
func joined(all, doc map[string]any) map[string]any {
	if all == nil {
		return doc
	}
	into, from := all["runs"].([]any)[0].(map[string]any), doc["runs"].([]any)[0].(map[string]any)
	into["results"] = append(into["results"].([]any), from["results"].([]any)...)
	a, b := into["invocations"].([]any)[0].(map[string]any), from["invocations"].([]any)[0].(map[string]any)
	had, _ := a["toolExecutionNotifications"].([]any)
	more, _ := b["toolExecutionNotifications"].([]any)
	if len(had)+len(more) > 0 {
		a["toolExecutionNotifications"] = append(had, more...)
	}
	return all
}

func validate(t *testing.T, log map[string]any) {
	t.Helper()
	schema, err := jsonschema.NewCompiler().Compile("../../report/testdata/sarif-2.1.0.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	src, err := json.MarshalIndent(log, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(string(src)))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(doc); err != nil {
		t.Error(err)
	}
	tool := os.Getenv(multitool)
	if tool == "" {
		t.Logf("$%s names no program", multitool)
		return
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.sarif"), filepath.Join(dir, "out.sarif")
	if err := os.WriteFile(in, src, 0o600); err != nil {
		t.Fatal(err)
	}
	// Its exit status is 0 whatever it finds.
	said, err := exec.CommandContext(t.Context(), tool, "validate", in, "--rule-kind", "Sarif;Ghas", "-o", out).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	report, err := os.ReadFile(out)
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	var judged struct {
		Runs []struct {
			Tool    struct{ Driver struct{ Name string } }
			Results []struct {
				RuleID, Level string
				Message       struct{ Arguments []string }
			}
		}
	}
	if err := json.Unmarshal([]byte(strings.TrimPrefix(string(report), "\ufeff")), &judged); err != nil {
		t.Fatal(err)
	}
	if len(judged.Runs) != 1 || judged.Runs[0].Tool.Driver.Name == "" {
		t.Fatalf("the validator says nothing:\n%s", said)
	}
	for _, r := range judged.Runs[0].Results {
		if r.Level != "note" && r.Level != "none" {
			t.Errorf("%s %s: %s", r.Level, r.RuleID, r.Message.Arguments)
		}
	}
}

// noEmptyText holds all strings against the bounds of code scanning: none is
// empty, and none but the rules' pages and what a fix puts in is longer than
// GitLab takes.
func noEmptyText(t *testing.T, at string, v any) {
	t.Helper()
	switch v := v.(type) {
	case string:
		if v == "" && !strings.HasSuffix(at, "/insertedContent/text") || len([]rune(v)) > 1024 && !strings.HasSuffix(at, "/help/markdown") && !strings.HasSuffix(at, "/insertedContent/text") {
			t.Errorf("%s has %d characters", at, len([]rune(v)))
		}
	case []any:
		for i, x := range v {
			noEmptyText(t, fmt.Sprintf("%s/%d", at, i), x)
		}
	case map[string]any:
		for k, x := range v {
			noEmptyText(t, at+"/"+k, x)
		}
	}
}

var (
	lineHash    = regexp.MustCompile(`^[0-9a-f]{1,16}:\d+$`)
	ownPrint    = regexp.MustCompile(`^[0-9a-f]{32}$`)
	linkTarget  = regexp.MustCompile(`\]\((\d+)\)`)
	placeholder = regexp.MustCompile(`\{\d+\}`)
)

func checkForCodeScanning(t *testing.T, dir string, log sarifSeen) {
	t.Helper()
	for _, run := range log.Runs {
		if want := "resilint/" + strings.TrimPrefix(filepath.ToSlash(dir), "../../") + "/"; run.AutomationDetails.ID != want {
			t.Errorf("%s: category %s", dir, run.AutomationDetails.ID)
		}
		if run.Tool.Driver.Version == "" || run.Tool.Driver.SemanticVersion == "" {
			t.Errorf("%s: no version", dir)
		}
		for _, r := range run.Tool.Driver.Rules {
			if r.Name == "" || r.ShortDescription.Text == "" || r.FullDescription.Text == "" || r.Help.Text == "" || r.Help.Markdown == "" ||
				r.HelpURI == "" || r.DefaultConfiguration.Rank == 0 || r.Properties.Precision == "" || len(r.Properties.Tags) > 10 {
				t.Fatalf("rule %s lacks a text, a page, a rank or a precision", r.ID)
			}
			for _, rel := range r.Relationships {
				to := run.Taxonomies[rel.Target.ToolComponent.Index]
				if to.Name != rel.Target.ToolComponent.Name || to.Taxa[rel.Target.Index].ID != rel.Target.ID {
					t.Fatalf("rule %s refers to %+v, which is not there", r.ID, rel.Target)
				}
			}
		}
		type place struct {
			rule, uri  string
			line       int
			suppressed bool
		}
		seen := map[place]bool{}
		for _, r := range run.Results {
			if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
				t.Errorf("%s: rule index %d is not %s", dir, r.RuleIndex, r.RuleID)
			}
			if r.Rank <= 0 || r.OccurrenceCount < 1 || len(r.Locations) != 1 || placeholder.MatchString(r.Message.Text) {
				t.Fatalf("%s: result of %s: %+v", dir, r.RuleID, r)
			}
			if !lineHash.MatchString(r.PartialFingerprints["primaryLocationLineHash"]) || !ownPrint.MatchString(r.PartialFingerprints["resilintFinding/v1"]) {
				t.Errorf("%s: %s has the fingerprints %v", dir, r.RuleID, r.PartialFingerprints)
			}
			at := checkPlace(t, dir, r.RuleID, r.Locations[0])
			p := place{r.RuleID, at, r.Locations[0].PhysicalLocation.Region.StartLine, len(r.Suppressions) > 0}
			if seen[p] {
				t.Errorf("%s: two results of %s on line %d: code scanning drops one", dir, r.RuleID, p.line)
			}
			seen[p] = true
			checkWays(t, dir, r)
			for _, f := range r.Fixes {
				if len(f.ArtifactChanges) == 0 || len(f.ArtifactChanges[0].Replacements) == 0 {
					t.Errorf("%s: a fix of %s changes nothing", dir, r.RuleID)
				}
			}
		}
	}
}

// checkWays holds links against what they lead to, and code flows against
// where they end.
func checkWays(t *testing.T, dir string, r sarifResultSeen) {
	t.Helper()
	ids := map[string]bool{}
	for _, rel := range r.RelatedLocations {
		checkPlace(t, dir, r.RuleID, rel)
		ids[strconv.Itoa(rel.ID)] = rel.Message.Text != ""
	}
	for _, m := range linkTarget.FindAllStringSubmatch(r.Message.Text, -1) {
		if !ids[m[1]] {
			t.Errorf("%s: %s links to %s, which is not there: %s", dir, r.RuleID, m[1], r.Message.Text)
		}
	}
	for _, flow := range r.CodeFlows {
		steps := flow.ThreadFlows[0].Locations
		if len(steps) < 2 {
			t.Errorf("%s: the way to %s has one step", dir, r.RuleID)
		}
		for _, s := range steps {
			checkPlace(t, dir, r.RuleID, s.Location)
			if s.Location.Message.Text == "" {
				t.Errorf("%s: a step to %s says nothing", dir, r.RuleID)
			}
		}
	}
}

// checkPlace gives the path of a location, which is a file of the repository
// and one line of it.
func checkPlace(t *testing.T, dir, rule string, at sarifLocationSeen) string {
	t.Helper()
	l := at.PhysicalLocation
	parsed, err := url.Parse(l.ArtifactLocation.URI)
	if err != nil || parsed.Scheme != "" || parsed.Path == "" || filepath.IsAbs(parsed.Path) {
		t.Fatalf("%s: %q is no path from the repository's top", dir, l.ArtifactLocation.URI)
	}
	src, err := os.ReadFile(filepath.Join("../..", parsed.Path))
	if err != nil {
		t.Errorf("%s: %v", dir, err)
	}
	if g := l.Region; g.StartLine < 1 || g.StartColumn < 1 || g.EndLine != g.StartLine || g.EndColumn <= g.StartColumn || g.StartLine > strings.Count(string(src), "\n")+1 {
		t.Errorf("%s: %s has the region %+v", dir, rule, g)
	}
	return parsed.Path
}
