package main

import (
	"encoding/json"
	"fmt"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

type expectation struct {
	Outcome    string
	Capacity   []float64
	BecauseAny []string `json:"because_any_of"`
}

type left struct {
	Services []struct {
		Name, Outcome string
		Capacity      *float64
		Because       []string
	}
}

// TestWhatIf compares what is left after an event with what a reader of the
// design expects.
func TestWhatIf(t *testing.T) {
	met, total := 0, 0
	for _, dir := range casesUnder(t, "../../testdata/whatif", "events.json") {
		var spec struct {
			Events []struct {
				Lose   []string
				Expect map[string]expectation
			}
		}
		readJSON(t, filepath.Join(dir, "events.json"), &spec)
		for _, event := range spec.Events {
			total += len(event.Expect)
			label := filepath.Base(dir) + ": " + strings.Join(event.Lose, " + ")
			args := []string{"whatif", "--format", "json"}
			for _, lose := range event.Lose {
				for _, l := range resolveLoss(t, dir, lose) {
					args = append(args, "--lose", l)
				}
			}
			out, stderr := resilint(t, append(args, dir)...)
			var got left
			if err := json.Unmarshal([]byte(out), &got); err != nil {
				t.Logf("%s: %v %s", label, err, stderr)
				continue
			}
			for pattern, want := range event.Expect {
				if why := compareOutcome(got, pattern, want); why != "" {
					t.Logf("%s: %s", label, why)
				} else {
					met++
				}
			}
		}
	}
	t.Logf("%d of %d expectations", met, total)
	floor(t, "whatif_met", met)
}

// resolveLoss replaces ~PATTERN by the names in the graph that match it.
func resolveLoss(t *testing.T, dir, lose string) []string {
	t.Helper()
	kind, pattern, ok := strings.Cut(lose, "=~")
	if !ok {
		return []string{lose}
	}
	out, _ := resilint(t, "graph", "--format", "json", dir)
	var g struct {
		Nodes   []struct{ Software []string }
		Domains []struct{ ID, Kind string }
	}
	if err := json.Unmarshal([]byte(out), &g); err != nil {
		t.Fatalf("%s: %v", dir, err)
	}
	var names []string
	for _, n := range g.Nodes {
		if kind == "software" {
			names = append(names, n.Software...)
		}
	}
	for _, d := range g.Domains {
		if d.Kind == kind {
			names = append(names, d.ID)
		}
	}
	slices.Sort(names)
	match := regexp.MustCompile("(?i)" + pattern)
	var out2 []string
	for _, n := range slices.Compact(names) {
		if match.MatchString(n) {
			out2 = append(out2, kind+"="+n)
		}
	}
	return out2
}

func compareOutcome(got left, pattern string, want expectation) string {
	hits := 0
	for _, s := range got.Services {
		if ok, _ := path.Match(pattern, s.Name); !ok && pattern != "*" {
			continue
		}
		hits++
		if !slices.Contains(strings.Split(want.Outcome, "|"), s.Outcome) {
			return fmt.Sprintf("%s is %s, expected %s (because %v)", s.Name, s.Outcome, want.Outcome, s.Because)
		}
		capacity := map[string]float64{"up": 1}[s.Outcome]
		if s.Capacity != nil {
			capacity = *s.Capacity
		}
		if len(want.Capacity) == 2 && s.Outcome != "unknown" && (capacity < want.Capacity[0]-1e-9 || capacity > want.Capacity[1]+1e-9) {
			return fmt.Sprintf("%s has %g left, expected %v", s.Name, capacity, want.Capacity)
		}
		if len(want.BecauseAny) > 0 && !slices.ContainsFunc(s.Because, func(b string) bool {
			return slices.ContainsFunc(want.BecauseAny, func(w string) bool {
				b, w := withoutKeys(b), withoutKeys(w)
				return strings.HasSuffix(b, w) || strings.HasPrefix(b, w)
			})
		}) {
			return fmt.Sprintf("%s because %v, expected one of %v", s.Name, s.Because, want.BecauseAny)
		}
	}
	if hits == 0 {
		return "there is no service " + pattern
	}
	return ""
}
