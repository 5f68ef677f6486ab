package rules

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	exampleProvider = regexp.MustCompile(`(?m)^resource "([a-z0-9]+)_`)
	wellArchitected = regexp.MustCompile(`REL\d|[0-9a-f]{8}-[0-9a-f]{4}-`)
)

// TestPagesSayEverything: what only some pages need is there where they do.
func TestPagesSayEverything(t *testing.T) {
	for _, r := range All() {
		if r.Summary() == "" {
			t.Errorf("rules/%s does not begin with what the rule means", page(r))
		}
		if !wellArchitected.MatchString(r.Doc) {
			t.Errorf("rules/%s refers to no published recommendation", page(r))
		}
		for name := range r.Options {
			_, options, ok := strings.Cut(r.Doc, "\n## Options\n")
			if !ok || !strings.Contains(options, "`"+name+"`") {
				t.Errorf("rules/%s does not tell the option %q", page(r), name)
			}
		}
	}
}

// fewProviders are rules whose cases show one provider only. The list may
// only shrink.
var fewProviders = []string{
	"lb-cross-zone-disabled",
	"lb-backend-zone-mismatch",
	"failover-same-domain",
	"cdn-single-origin",
	"stream-single-zone",
	"endpoint-single-zone",
	"workload-no-disruption-budget",
	"deploy-no-rollback",
	"common-software",
	"key-single-region",
	"failover-needs-failed-domain",
	"monitoring-colocated",
}

// TestCasesAreBroad: every rule has cases where it speaks and traps where it
// must not, its page's examples included, over two providers.
func TestCasesAreBroad(t *testing.T) {
	for _, r := range All() {
		providers, bad, traps := map[string]bool{}, 0, 0
		note := func(text string) {
			for _, m := range exampleProvider.FindAllStringSubmatch(text, -1) {
				providers[m[1]] = true
			}
		}
		note(r.Doc)
		for _, c := range cases(t, r) {
			wants := false
			for _, text := range c.files {
				note(text)
				wants = wants || strings.Contains(text, `"`+r.ID+`"`)
			}
			if wants {
				bad++
			} else {
				traps++
			}
		}
		if traps == 0 {
			t.Errorf("%s %s has no trap", r.ID, r.Name)
		}
		if bad == 0 {
			t.Logf("%s %s: its page has the only bad example", r.ID, r.Name)
		}
		if narrow := len(providers) < 2; narrow != slices.Contains(fewProviders, r.Name) {
			t.Errorf("%s %s has cases of %d providers", r.ID, r.Name, len(providers))
		}
	}
}
