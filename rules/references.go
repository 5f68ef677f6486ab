package rules

import (
	"regexp"
	"strings"
)

// A Reference is an entry of a published framework that asks for what a rule
// checks.
type Reference struct {
	Framework Framework
	ID        string // as the framework has it: "REL10-BP01"
	Note      string // what the entry is about; "" where the page does not say
}

// A Framework is a published set of recommendations.
type Framework string

// The frameworks that the rules' pages refer to.
const (
	WellArchitected Framework = "AWS Well-Architected"
	APRL            Framework = "Azure APRL"
)

var (
	frameworkLine = regexp.MustCompile(`(?m)^- (AWS Well-Architected|Azure APRL): (.+)$`)
	frameworkID   = regexp.MustCompile(`REL\d\d-BP\d\d|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`)
)

// References are the entries of frameworks that the rule's page names, in its
// order, each once.
func (r *Rule) References() []Reference {
	var out []Reference
	seen := map[string]bool{}
	for _, line := range frameworkLine.FindAllStringSubmatch(r.Doc, -1) {
		ids, note, _ := strings.Cut(line[2], "(")
		for _, id := range frameworkID.FindAllString(ids, -1) {
			if !seen[id] {
				seen[id] = true
				out = append(out, Reference{Framework(line[1]), id, strings.TrimSuffix(strings.TrimSpace(note), ")")})
			}
		}
	}
	return out
}
