package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/fix"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/rules"
)

// byRuleAndLine joins findings of one rule on one line: code scanning would
// take two results there for one alert, and drop one.
func byRuleAndLine(findings []rules.Finding) [][]rules.Finding {
	type key struct {
		rule, file string
		line       int
		suppressed bool
	}
	var out [][]rules.Finding
	at := map[key]int{}
	for _, f := range findings {
		k := key{f.Rule.ID, f.At.File, f.At.Line, f.Suppressed != nil}
		if i, ok := at[k]; ok {
			out[i] = append(out[i], f)
			continue
		}
		at[k] = len(out)
		out = append(out, []rules.Finding{f})
	}
	return out
}

// maxLinks is how many related places a message links to; all of them are in
// relatedLocations.
const maxLinks = 5

func (s *sarifWriter) result(group []rules.Finding) sarifResult {
	worst := group[0]
	for _, f := range group[1:] {
		if f.Severity.Rank() > worst.Severity.Rank() {
			worst = f
		}
	}
	first := s.locate(worst.At)
	res := sarifResult{
		RuleID: worst.Rule.ID, RuleIndex: s.index[worst.Rule.ID], Level: sarifLevelOf(worst.Severity), Occurrences: len(group),
		Fingerprints: s.fingerprints(&worst),
		Rank:         sarifRank(worst.Severity),
	}
	for _, f := range group {
		first.Logical = append(first.Logical, sarifLogic{plain(f.Address), "resource"})
		for _, rel := range f.Related {
			if rel.Range.File == "" || len(res.Related) == maxRelated {
				continue
			}
			l, id := s.locate(rel.Range), len(res.Related)+1
			l.ID, l.Message = &id, &sarifText{plain(related(rel))}
			res.Related = append(res.Related, l)
		}
		if flow, ok := s.flow(&f); ok {
			res.CodeFlows = append(res.CodeFlows, flow)
		}
	}
	res.Locations, res.Fixes = []sarifLocation{first}, s.fixes(&worst)
	res.Message = sarifText{message(group, worst, res.Related)}
	res.State = s.baselineState(&worst)
	if sup := worst.Suppressed; sup != nil && !worst.Known() {
		kind := "external"
		if sup.Kind == rules.InSource {
			kind = "inSource"
		}
		res.Suppressions = []sarifSuppression{{kind, plain(sup.Reason)}}
	}
	return res
}

// message says what is wrong and what to do, of the others on the line as
// well, and links to related places, as far as there is room.
func message(group []rules.Finding, worst rules.Finding, relatedTo []sarifLocation) string {
	texts := []string{plain(worst.Message + " " + worst.Fix)}
	for _, f := range group {
		if f.Address != worst.Address || f.Message != worst.Message {
			texts = append(texts, plain(f.Address+": "+f.Message))
		}
	}
	linked := map[sarifPhysical]bool{}
	for _, rel := range relatedTo {
		if !linked[rel.Physical] && len(linked) < maxLinks { // instances of one block are one place
			linked[rel.Physical] = true
			texts = append(texts, fmt.Sprintf("[%s](%d)", linkText(rel.Message.Text), *rel.ID))
		}
	}
	left := maxDescription + 1
	for i, t := range texts {
		if left -= len([]rune(t)) + 1; left < 0 {
			texts = texts[:i]
			break
		}
	}
	return strings.Join(texts, "\n")
}

// linkText keeps a text from ending the SARIF link that it stands in.
func linkText(s string) string {
	return strings.NewReplacer(`\`, `\\`, `[`, `\[`, `]`, `\]`).Replace(s)
}

// fingerprints know a finding again: the one of code scanning by the text of
// the line and those after it, ours by what is wrong with what.
func (s *sarifWriter) fingerprints(f *rules.Finding) map[string]string {
	out := map[string]string{"resilintFinding/v1": f.Fingerprint}
	at := s.line(f.At)
	hashes, ok := s.lines[at.File]
	if !ok {
		if s.Contents != nil {
			if src := s.Contents(at.File); src != nil {
				hashes = lineHashes(src)
			}
		}
		s.lines[at.File] = hashes
	}
	if at.Line <= len(hashes) {
		out["primaryLocationLineHash"] = hashes[at.Line-1]
	}
	return out
}

// flow walks from where users reach a service to what the finding speaks of.
func (s *sarifWriter) flow(f *rules.Finding) (sarifFlow, bool) {
	if s.Model == nil || len(f.Services) == 0 {
		return sarifFlow{}, false
	}
	service := f.Services[0]
	ways := s.ways[service]
	if ways == nil {
		ways = s.Model.Ways(service)
		s.ways[service] = ways
	}
	// The finding's own node comes first, else one that it names.
	for _, n := range f.Nodes {
		if chain := ways.To(n); len(chain) > 1 && len(chain) <= maxRelated {
			return sarifFlow{
				Message: sarifText{plain("From " + service.Name + " to what it loses")},
				Threads: []sarifThreadFlow{{append(s.steps(service, chain), s.end(f))}},
			}, true
		}
	}
	return sarifFlow{}, false
}

func (s *sarifWriter) steps(service *graph.Service, chain []graph.Step) []sarifStep {
	var out []sarifStep
	for i, step := range chain {
		node := s.Model.Nodes[step.Node]
		at := node.Range()
		text := "needs " + node.ID
		switch {
		case i == 0:
			at = service.Range
			text = "users reach " + service.Name
		case i == 1:
			text = "enters through " + node.ID
		case step.Edge.Kind == catalog.Routes:
			text = "sends traffic to " + node.ID
		}
		if at.File == "" {
			continue
		}
		l := s.locate(at)
		l.Message = &sarifText{plain(text)}
		if i > 0 {
			l.Logical = []sarifLogic{{plain(node.ID), "resource"}}
		}
		out = append(out, sarifStep{l, "important"})
	}
	return out
}

// end is the last step: the place at fault.
func (s *sarifWriter) end(f *rules.Finding) sarifStep {
	l := s.locate(f.At)
	l.Message = &sarifText{plain(f.Message)}
	l.Logical = []sarifLogic{{plain(f.Address), "resource"}}
	return sarifStep{l, "essential"}
}

// fixes are the changes by machine, one for each file in its order.
func (s *sarifWriter) fixes(f *rules.Finding) []sarifFix {
	edits := slices.Clone(s.edits(f))
	if len(edits) == 0 {
		return nil
	}
	slices.SortStableFunc(edits, func(a, b fix.Edit) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	out := sarifFix{Description: sarifText{plain(cmp.Or(f.Fix, f.Message))}}
	for _, e := range edits {
		to := artifact(e.File)
		if n := len(out.Changes); n == 0 || out.Changes[n-1].Artifact != to {
			out.Changes = append(out.Changes, sarifChange{Artifact: to})
		}
		last := &out.Changes[len(out.Changes)-1]
		last.Replacements = append(last.Replacements, sarifReplacement{
			sarifRegion{e.Line, e.Column, e.EndLine, e.EndColumn}, sarifText{e.Text},
		})
	}
	return []sarifFix{out}
}
