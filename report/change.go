package report

import (
	"fmt"
	"strings"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/rules"
)

// A Change is what became of a design since an earlier revision. The findings
// that were there already are suppressed among the report's.
type Change struct {
	Revision string // as it was asked for
	Commit   string
	graph.Changes
	Gone []rules.Finding // of the earlier revision
	// Severity gives the severity that a service's objective puts on a class.
	Severity func(graph.Change) config.Severity
}

// maxGone bounds the findings that are listed as gone; the JSON has all.
const maxGone = 20

func (c *Change) title() string {
	return fmt.Sprintf("What this change does to survival, compared with %s (%.12s)", c.Revision, c.Commit)
}

// Says tells in one sentence, without its end, what a change does to a service.
func Says(c graph.Change) string {
	name, loss := c.Service.Name, "the loss of a "+string(c.Class)
	without := ""
	if c.Worst.Name != "" && !strings.HasSuffix(c.Worst.Name, "?") {
		without = " without " + c.Worst.String()
	}
	switch {
	case c.After == graph.VerdictUnknown:
		return fmt.Sprintf("whether %s survives %s is no longer known", name, loss)
	case c.Before == graph.VerdictUnknown && c.After == graph.VerdictYes:
		return fmt.Sprintf("%s survives %s, which was not known before", name, loss)
	case c.Before == graph.VerdictUnknown:
		return fmt.Sprintf("%s does not survive %s, which was not known before", name, loss)
	case c.After == graph.VerdictYes:
		return fmt.Sprintf("%s now survives %s", name, loss)
	case c.Gained():
		return fmt.Sprintf("%s is no longer down after %s, but degraded: less than the required %g %% is left%s", name, loss, c.Service.Capacity, without)
	case c.Before == graph.VerdictDegraded:
		return fmt.Sprintf("nothing is left of %s any more after %s: it is down%s", name, loss, without)
	case c.After == graph.VerdictDegraded:
		return fmt.Sprintf("%s no longer survives %s: less than the required %g %% is left%s", name, loss, c.Service.Capacity, without)
	default:
		return fmt.Sprintf("%s no longer survives %s: it is down%s", name, loss, without)
	}
}

// lines are what the change does to survival, for people: a mark (-, + or ~)
// and a sentence.
func (c *Change) lines() [][2]string {
	var out [][2]string
	for _, s := range c.Survival {
		mark := "~"
		if s.Lost() {
			mark = "-"
		} else if s.Gained() {
			mark = "+"
		}
		out = append(out, [2]string{mark, Says(s)})
	}
	if len(c.New) > 0 {
		out = append(out, [2]string{"~", "new: " + short(serviceNames(c.New))})
	}
	if len(c.Changes.Gone) > 0 {
		out = append(out, [2]string{"~", "gone: " + short(serviceNames(c.Changes.Gone))})
	}
	if len(out) == 0 {
		out = append(out, [2]string{"~", "nothing: every service survives what it did before"})
	}
	return out
}

func (t *textWriter) change(c *Change) {
	t.line("%s", t.bold("%s", printable(c.title())))
	paint := map[string]func(string, ...any) string{"-": t.red, "+": t.green, "~": fmt.Sprintf}
	for _, l := range c.lines() {
		t.line("  %s", paint[l[0]]("%s %s", l[0], printable(l[1])))
	}
	t.line("")
	if len(c.Gone) == 0 {
		return
	}
	t.line("%s", t.bold("Findings that are gone"))
	for i, f := range c.Gone {
		if i == maxGone {
			t.line("  %s", t.dim("and %d more; -f json lists them all", len(c.Gone)-maxGone))
			break
		}
		t.line("  %s", t.green("%s %s %s", f.Rule.ID, f.Rule.Name, printable(subject(f))))
	}
	t.line("")
}

func (m *markdownWriter) change(c *Change) {
	m.line("### What this change does to survival\n")
	marks := map[string]string{"-": "❌", "+": "✅", "~": "▫️"}
	for _, l := range c.lines() {
		m.line("- %s %s", marks[l[0]], markdownText(l[1]))
	}
	m.line("\nCompared with %s (%.12s).\n", markdownCode(c.Revision), c.Commit)
	if len(c.Gone) == 0 {
		return
	}
	m.line("### Findings that are gone\n")
	for i, f := range c.Gone {
		if i == maxGone {
			m.line("- and %d more", len(c.Gone)-maxGone)
			break
		}
		m.line("- %s %s %s", f.Rule.ID, f.Rule.Name, markdownCode(subject(f)))
	}
	m.line("")
}

type jsonChange struct {
	Revision    string         `json:"revision"`
	Commit      string         `json:"commit"`
	Survival    []jsonSurvival `json:"survival"`
	NewServices []string       `json:"new_services"`
	NoServices  []string       `json:"gone_services"`
	New         int            `json:"new"`       // findings, those that are not suppressed
	Unchanged   int            `json:"unchanged"` // findings that were there before
	Gone        []jsonFinding  `json:"gone"`
}

type jsonSurvival struct {
	Service  string `json:"service"`
	Class    string `json:"class"`
	Before   string `json:"before"`
	After    string `json:"after"`
	Lost     bool   `json:"lost"`     // less is left than before
	Severity string `json:"severity"` // of the class, by the service's objective
	Worst    string `json:"worst,omitempty"`
	Message  string `json:"message"`
}

func (r *Report) changeJSON() *jsonChange {
	c := r.Change
	if c == nil {
		return nil
	}
	out := &jsonChange{
		Revision: c.Revision, Commit: c.Commit, Survival: []jsonSurvival{}, Gone: []jsonFinding{},
		NewServices: serviceNames(c.New), NoServices: serviceNames(c.Changes.Gone),
	}
	for _, s := range c.Survival {
		j := jsonSurvival{
			Service: s.Service.Name, Class: string(s.Class), Before: string(s.Before), After: string(s.After),
			Lost: s.Lost(), Severity: string(c.Severity(s)), Message: Says(s) + ".",
		}
		if s.Worst.Name != "" {
			j.Worst = s.Worst.String()
		}
		out.Survival = append(out.Survival, j)
	}
	for _, f := range r.Findings {
		switch {
		case f.Suppressed == nil:
			out.New++
		case f.Suppressed.Kind == rules.Standing:
			out.Unchanged++
		}
	}
	for _, f := range c.Gone {
		out.Gone = append(out.Gone, toJSON(f))
	}
	return out
}

// changeNotifications tell viewers of SARIF what no result can: that a service
// survives less than before.
func (s *sarifWriter) changeNotifications(c *Change) []sarifNotification {
	if c == nil {
		return nil
	}
	var out []sarifNotification
	for _, x := range c.Survival {
		if !x.Lost() {
			continue
		}
		n := sarifNotification{Level: sarifLevelOf(c.Severity(x)), Message: sarifText{plain(Says(x) + ".")}}
		if x.Service.Range.File != "" {
			n.Locations = []sarifLocation{s.locate(x.Service.Range)}
		}
		out = append(out, n)
	}
	return out
}

// baselineState says in SARIF's words whether a finding is news; "" where it
// is compared with nothing.
func (r *Report) baselineState(f *rules.Finding) string {
	switch {
	case f.Known():
		return "unchanged"
	case r.Compared || r.Change != nil:
		return "new"
	default:
		return ""
	}
}
