package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A replay is what is expected of a design that met an incident.
type replay struct {
	// Findings that a scan must show before the event.
	Findings []replayedFinding // addresses of blocks, without keys of instances; "" is any
	Absent   []string          // rules that must not fire
	Clean    []string          // severities of which there must be no finding
	Events   []replayedEvent
}

// A replayedEvent says what a service is after a loss, and where it matters
// between which numbers its capacity lies.
type replayedEvent struct {
	Lose                 []string
	Outcomes             map[string]string
	Capacity             map[string][2]float64
	CapacityAfterScaling map[string][2]float64 `json:"capacity_after_scaling"`
	StandbyUnused        map[string][]string   `json:"standby_unused"`
}

type replayedFinding struct {
	Rule, Severity, Address string
	Services                []string
	Related                 []struct{ Address string }
}

// isIn reports whether a finding is the one that is meant, or speaks of it too.
func (w replayedFinding) isIn(f replayedFinding) bool {
	at := func(address string) bool {
		address, _, _ = strings.Cut(withoutKeys(address), "#")
		return w.Address == "" || address == w.Address
	}
	related := slices.ContainsFunc(f.Related, func(r struct{ Address string }) bool { return at(r.Address) })
	concerned := !slices.ContainsFunc(w.Services, func(s string) bool { return !slices.Contains(f.Services, s) })
	return f.Rule == w.Rule && concerned && (at(f.Address) || related)
}

// TestIncidents replays outages: what a scan flags before them, and what is
// left of each service after the event.
func TestIncidents(t *testing.T) {
	const root = "../../testdata/incidents"
	for _, dir := range casesUnder(t, root, "expected.json") {
		name, err := filepath.Rel(root, dir)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(name, func(t *testing.T) {
			var want replay
			readJSON(t, filepath.Join(dir, "expected.json"), &want)
			checkReplayedScan(t, dir, &want)
			for _, event := range want.Events {
				checkReplayedEvent(t, dir, event)
			}
		})
	}
}

func checkReplayedScan(t *testing.T, dir string, want *replay) {
	t.Helper()
	var got struct {
		Findings    []replayedFinding
		Diagnostics []struct{ Message string }
	}
	out, stderr := resilint(t, "scan", "--format", "json", dir)
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatalf("%v\n%s", err, stderr)
	}
	for _, d := range got.Diagnostics {
		t.Errorf("reading fault: %s", d.Message)
	}
	for _, w := range want.Findings {
		if !slices.ContainsFunc(got.Findings, w.isIn) {
			t.Errorf("no %s at %s for %v", w.Rule, w.Address, w.Services)
		}
	}
	for _, f := range got.Findings {
		if slices.Contains(want.Absent, f.Rule) || slices.Contains(want.Clean, f.Severity) {
			t.Errorf("%s %s at %s is not expected", f.Severity, f.Rule, f.Address)
		}
	}
}

func checkReplayedEvent(t *testing.T, dir string, event replayedEvent) {
	t.Helper()
	args := []string{"whatif", "--format", "json"}
	for _, l := range event.Lose {
		args = append(args, "--lose", l)
	}
	type remains struct {
		Name, Outcome        string
		Capacity             float64
		CapacityAfterScaling float64  `json:"capacity_after_scaling"`
		StandbyUnused        []string `json:"standby_unused"`
	}
	var after struct{ Services []remains }
	out, stderr := resilint(t, append(args, dir)...)
	if err := json.Unmarshal([]byte(out), &after); err != nil {
		t.Fatalf("%v\n%s", err, stderr)
	}
	lost := strings.Join(event.Lose, " and ")
	left := map[string]remains{}
	for _, s := range after.Services {
		left[s.Name] = s
	}
	for name, outcome := range event.Outcomes {
		if got := left[name].Outcome; got != outcome {
			t.Errorf("without %s, %s is %q, was %q", lost, name, got, outcome)
		}
	}
	within := func(what string, want map[string][2]float64, of func(remains) float64) {
		for name, between := range want {
			if c := of(left[name]); c < between[0] || c > between[1] {
				t.Errorf("without %s, the %s of %s is %v, not within %v", lost, what, name, c, between)
			}
		}
	}
	within("capacity", event.Capacity, func(r remains) float64 { return r.Capacity })
	within("capacity after scaling", event.CapacityAfterScaling, func(r remains) float64 { return r.CapacityAfterScaling })
	for name, want := range event.StandbyUnused {
		if got := left[name].StandbyUnused; !slices.Equal(got, want) {
			t.Errorf("without %s, the standbys %s cannot use are %v, not %v", lost, name, got, want)
		}
	}
}

// TestIncidentStories holds the output in docs/incidents.md against a fresh
// one, and writes it with -update. A comment before a fence, such as
// <!-- show: RL102 errors -->, names the paragraphs that are shown of it: those
// whose first line holds one of the words.
func TestIncidentStories(t *testing.T) {
	const page = "../../docs/incidents.md"
	src, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("../..")
	fresh := story.ReplaceAllStringFunc(string(src), func(fence string) string {
		m := story.FindStringSubmatch(fence)
		words, command := strings.Fields(m[2]), m[3]
		stdout, stderr := resilint(t, strings.Fields(command)...)
		if stderr != "" {
			t.Errorf("resilint %s: %s", command, stderr)
		}
		return m[1] + "```\n$ resilint " + command + "\n" + excerpt(stdout, words) + "```\n"
	})
	t.Chdir("cmd/resilint")
	if *update {
		if err := os.WriteFile(page, []byte(fresh), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(src), fresh); diff != "" {
		t.Errorf("%s is stale; go test ./cmd/resilint -run TestIncidentStories -update (-page +fresh):\n%s", page, diff)
	}
}

var story = regexp.MustCompile("(?s)((?:<!-- show: ([^>]*) -->\n)?)```\n\\$ resilint ([^\n]*)\n.*?```\n")

// excerpt keeps the paragraphs whose first line holds one of the words; all
// of them where there are no words.
func excerpt(output string, words []string) string {
	var out []string
	skipped := false
	for paragraph := range strings.SplitSeq(strings.Trim(output, "\n"), "\n\n") {
		first, _, _ := strings.Cut(paragraph, "\n")
		if len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return strings.Contains(first, w) }) {
			skipped = true
			continue
		}
		if skipped {
			paragraph = "[...]\n" + paragraph
		}
		out, skipped = append(out, paragraph), false
	}
	if skipped {
		out = append(out, "[...]")
	}
	return strings.Join(out, "\n\n") + "\n"
}
