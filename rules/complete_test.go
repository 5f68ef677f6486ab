package rules

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var (
	exampleProvider = regexp.MustCompile(`(?m)^resource "([a-z0-9]+)_`)
	// A reference is one of a published framework's, by the name that it has there.
	reference = regexp.MustCompile(`^- (?:` +
		`AWS Well-Architected: REL\d\d-BP\d\d(?:, REL\d\d-BP\d\d)*(?: \([^()]+\))?|` +
		`Azure APRL: ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) \([^()]+\)|` +
		`Google Cloud: \[[^\]]+\]\(https://docs\.cloud\.google\.com/architecture/[a-z/-]+\))$`)
)

// TestReferences: every page refers to what is published elsewhere, and to no
// recommendation of Azure's library that does not exist there:
// testdata/aprl.csv lists those that are referred to, as the library has them.
func TestReferences(t *testing.T) {
	text, err := os.ReadFile("testdata/aprl.csv")
	if err != nil {
		t.Fatal(err)
	}
	known, used := map[string]bool{}, map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n")[1:] {
		_, guid, _ := strings.Cut(line, ",")
		known[guid] = true
	}
	for _, r := range All() {
		_, references, _ := strings.Cut(r.Doc, "\n## References\n")
		lines := strings.Split(strings.TrimSpace(references), "\n")
		if len(lines) < 2 {
			t.Errorf("rules/%s has %d references", page(r), len(lines))
		}
		for _, line := range lines {
			m := reference.FindStringSubmatch(line)
			switch {
			case m == nil:
				t.Errorf("rules/%s: this is no reference: %s", page(r), line)
			case m[1] != "":
				used[m[1]] = true
			}
		}
	}
	if diff := cmp.Diff(known, used); diff != "" {
		t.Errorf("testdata/aprl.csv is not what the pages refer to (-listed +used):\n%s", diff)
	}
}

// TestPagesSayEverything: what only some pages need is there where they do.
func TestPagesSayEverything(t *testing.T) {
	for _, r := range All() {
		if r.Summary() == "" {
			t.Errorf("rules/%s does not begin with what the rule means", page(r))
		}
		for name := range r.Options {
			_, options, ok := strings.Cut(r.Doc, "\n## Options\n")
			if !ok || !strings.Contains(options, "`"+name+"`") {
				t.Errorf("rules/%s does not tell the option %q", page(r), name)
			}
		}
	}
}

// onlyBad are rules of which no second provider has resources that can be
// both good and bad, and why.
var onlyBad = map[string]string{
	"stream-single-zone": "of other clouds the catalog knows brokers that always, or never, stand in one zone",
}

// TestCasesAreBroad: every rule has a case where it speaks, one where all is
// well, and a trap where it must not be fooled, each of two providers.
func TestCasesAreBroad(t *testing.T) {
	for _, r := range All() {
		kinds := map[string]map[string]bool{}
		for _, c := range cases(t, r) {
			kind, _, _ := strings.Cut(c.name, "-")
			switch kind {
			case "good", "trap":
			case "lies": // an attribute that lies is a trap
				kind = "trap"
			default:
				kind = "bad"
			}
			for _, text := range c.files {
				wants := strings.Contains(text, `# want "`+r.ID+`"`)
				if kind == "good" && wants {
					t.Errorf("%s/%s is called good and wants a finding", r.Name, c.name)
				}
				if kind == "bad" && !wants {
					continue
				}
				for _, m := range exampleProvider.FindAllStringSubmatch(text, -1) {
					if kinds[m[1]] == nil {
						kinds[m[1]] = map[string]bool{}
					}
					kinds[m[1]][kind] = true
				}
			}
		}
		whole := 0
		for _, k := range kinds {
			if k["bad"] && k["good"] && k["trap"] {
				whole++
			}
		}
		if few := whole < 2; few != (onlyBad[r.Name] != "") {
			t.Errorf("%s %s has bad, good and trap cases of %d providers: %v", r.ID, r.Name, whole, kinds)
		}
	}
}
