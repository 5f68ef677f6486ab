package report

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// A WhatIf is the outcomes of failure events, ready to be shown.
type WhatIf struct {
	Model       *graph.Model
	Outcomes    []*graph.Outcome
	Each        bool // one event for every member of a kind, not one event
	Diagnostics parser.Diagnostics
	Color       bool
}

type jsonEvent struct {
	Lost     []string      `json:"lost"`
	Services []jsonOutcome `json:"services"`
}

type jsonOutcome struct {
	Name                 string   `json:"name"`
	Outcome              string   `json:"outcome"`
	Capacity             *float64 `json:"capacity,omitempty"` // absent where it is not known
	CapacityAfterScaling *float64 `json:"capacity_after_scaling,omitempty"`
	Because              []string `json:"because"`
	StandbyUnused        []string `json:"standby_unused"`
	LosesEgress          []string `json:"loses_egress"`

	Inferred     []string       `json:"inferred,omitempty"` // of because: what only network rules suggest is needed
	DataLost     []jsonData     `json:"data_lost"`
	RecoveryLost []jsonRecovery `json:"recovery_lost"` // what one would recover with, and the event took too
	RecoveryLeft []jsonRecovery `json:"recovery_left"`
}

type jsonData struct {
	Address string   `json:"address"`
	Left    string   `json:"left"` // nothing, last-backup, asynchronous-copy, unknown
	Copies  []string `json:"copies,omitempty"`
}

type jsonRecovery struct {
	Means   string `json:"means"` // state, registry, key, automation, control-plane, monitor
	Address string `json:"address"`
}

type jsonWhatIf struct {
	Version int `json:"version"`
	jsonEvent
	Events      []jsonEvent      `json:"events,omitempty"` // with --each: one for every member of the kind
	Diagnostics []JSONDiagnostic `json:"diagnostics"`
}

// JSON writes the document that other programs rely on.
func (w *WhatIf) JSON(out io.Writer) error {
	doc := jsonWhatIf{Version: JSONVersion, Diagnostics: JSONDiagnostics(w.Diagnostics)}
	doc.Lost, doc.Services = []string{}, []jsonOutcome{}
	for _, o := range w.Outcomes {
		doc.Events = append(doc.Events, w.event(o))
	}
	if !w.Each && len(doc.Events) == 1 {
		doc.jsonEvent, doc.Events = doc.Events[0], nil
	}
	return WriteJSON(out, doc)
}

// WhatIfError writes the document of a run that could not be made.
func WhatIfError(out io.Writer, err error) error {
	doc := jsonWhatIf{Version: JSONVersion, Diagnostics: []JSONDiagnostic{{Severity: string(parser.Error), Message: err.Error()}}}
	doc.Lost, doc.Services = []string{}, []jsonOutcome{}
	return WriteJSON(out, doc)
}

func (w *WhatIf) event(o *graph.Outcome) jsonEvent {
	e := jsonEvent{Lost: []string{}, Services: []jsonOutcome{}}
	for _, l := range o.Lost {
		e.Lost = append(e.Lost, l.String())
	}
	for _, s := range o.Services {
		j := jsonOutcome{
			Name: s.Service.Name, Outcome: string(s.State),
			Because: w.ids(s.Because), StandbyUnused: w.ids(s.StandbyUnused), LosesEgress: w.ids(s.LosesEgress),
		}
		w.aftermath(o, s, &j)
		if s.Known() {
			capacity, after := rounded(s.Capacity), rounded(s.CapacityAfterScaling)
			j.Capacity, j.CapacityAfterScaling = &capacity, &after
		}
		e.Services = append(e.Services, j)
	}
	return e
}

// aftermath adds what is lost beyond the service itself.
func (w *WhatIf) aftermath(o *graph.Outcome, s *graph.ServiceOutcome, j *jsonOutcome) {
	j.DataLost, j.RecoveryLost, j.RecoveryLeft = []jsonData{}, []jsonRecovery{}, []jsonRecovery{}
	for _, n := range s.Because {
		if o.Inferred(s, n) {
			j.Inferred = append(j.Inferred, w.Model.Nodes[n].ID)
		}
	}
	for _, d := range o.DataLost(s) {
		j.DataLost = append(j.DataLost, jsonData{w.Model.Nodes[d.Node].ID, string(d.Left), w.ids(d.Copies)})
	}
	for _, r := range o.Recovery(s) {
		entry := jsonRecovery{string(r.Means), w.recoveryName(r)}
		if r.Lost {
			j.RecoveryLost = append(j.RecoveryLost, entry)
		} else {
			j.RecoveryLeft = append(j.RecoveryLeft, entry)
		}
	}
}

// recoveryName is the address of what one recovers with: that of a state in a
// store that the files do not make is the terraform block.
func (w *WhatIf) recoveryName(r graph.Recovery) string {
	switch {
	case r.Node >= 0:
		return w.Model.Nodes[r.Node].ID
	case len(w.Model.Stacks) > 1:
		return r.Stack.Name + ":terraform"
	default:
		return "terraform"
	}
}

func (w *WhatIf) ids(nodes []graph.NodeID) []string {
	out := make([]string, 0, len(nodes))
	for _, n := range nodes {
		out = append(out, w.Model.Nodes[n].ID)
	}
	return out
}

// rounded keeps six digits: more are an accident of summing.
func rounded(f float64) float64 { return math.Round(f*1e6) / 1e6 }

// A WhatIfFormat writes the outcomes.
type WhatIfFormat func(out io.Writer, w *WhatIf) error

// WhatIfNames are the formats of outcomes.
func WhatIfNames() []string { return []string{"text", "json", "markdown"} }

// WhatIfByName gives the format of that name, nil if there is none.
func WhatIfByName(name string) WhatIfFormat {
	switch name {
	case "text":
		return func(out io.Writer, w *WhatIf) error { return w.Text(out) }
	case "json":
		return func(out io.Writer, w *WhatIf) error { return w.JSON(out) }
	case "markdown":
		return func(out io.Writer, w *WhatIf) error { return w.Markdown(out) }
	default:
		return nil
	}
}

// Text writes for people: each service, what is left of it, and why.
func (w *WhatIf) Text(out io.Writer) error {
	t := &textWriter{w: out, palette: newPalette(w.Color)}
	for _, o := range w.Outcomes {
		var lost []string
		for _, l := range o.Lost {
			lost = append(lost, l.String())
		}
		t.line("%s", t.bold("without %s", printable(strings.Join(lost, " and "))))
		untouched, names := 0, 24
		for _, s := range o.Services {
			if keepsAll(o, s) {
				untouched++
			}
			if n := utf8.RuneCountInString(printable(s.Service.Name)); n <= maxName {
				names = max(names, n)
			}
		}
		for _, s := range o.Services {
			if untouched <= maxShown || !keepsAll(o, s) {
				t.outcome(w, o, s, names)
			}
		}
		if untouched > maxShown {
			t.line("  %s", t.green("%s up", count(untouched, "service")))
		}
		if len(o.Services) == 0 {
			t.line("  no service was found: declare one in .resilint.hcl")
		}
		t.line("")
	}
	t.diagnostics(w.Diagnostics)
	return t.err
}

// keepsAll reports whether there is nothing to tell of a service but that it is up.
func keepsAll(o *graph.Outcome, s *graph.ServiceOutcome) bool {
	return s.State == graph.Up && len(s.StandbyUnused) == 0 && len(s.LosesEgress) == 0 && len(o.DataLost(s)) == 0 &&
		!slices.ContainsFunc(o.Recovery(s), func(r graph.Recovery) bool { return r.Lost })
}

func (t *textWriter) outcome(w *WhatIf, o *graph.Outcome, s *graph.ServiceOutcome, names int) {
	state := t.green("%s", s.State)
	switch s.State {
	case graph.Down:
		state = t.red("%s", s.State)
	case graph.Degraded, graph.Unsure:
		state = t.yellow("%s", s.State)
	case graph.Up:
	}
	left := ""
	if s.State == graph.Degraded {
		left = " to " + percent(s.Capacity)
		if s.CapacityAfterScaling > s.Capacity {
			left += fmt.Sprintf(", %s after scaling", percent(s.CapacityAfterScaling))
		}
	}
	t.line("  %-*s %s%s", names, printable(s.Service.Name), state, left)
	why := "because of"
	if s.State == graph.Unsure {
		why = "it depends on"
	}
	if len(s.Because) > 0 && s.State != graph.Up {
		t.reasons(w, o, s, why)
	}
	t.aftermath(w, o, s)
	for _, n := range s.StandbyUnused {
		t.line("    %s", t.dim("standby that nothing switches to: %s", printable(w.Model.Nodes[n].ID)))
	}
	for i, n := range s.LosesEgress {
		if i == maxShown {
			t.line("    %s", t.dim("and %d more lose their way out", len(s.LosesEgress)-maxShown))
			break
		}
		t.line("    %s", t.dim("loses its way out: %s", printable(w.Model.Nodes[n].ID)))
	}
}

// aftermath tells of data, and of what recovery would need and the event took.
func (t *textWriter) aftermath(w *WhatIf, o *graph.Outcome, s *graph.ServiceOutcome) {
	data := o.DataLost(s)
	for i, d := range data {
		if i == maxShown {
			t.line("    %s", t.dim("and %d more", len(data)-maxShown))
			break
		}
		t.line("    data: %s %s", printable(w.Model.Nodes[d.Node].ID), t.remains(w, d))
	}
	gone := map[graph.Means][]string{}
	var order []graph.Means
	for _, r := range o.Recovery(s) {
		if !r.Lost {
			continue
		}
		if gone[r.Means] == nil {
			order = append(order, r.Means)
		}
		gone[r.Means] = append(gone[r.Means], w.recoveryName(r))
	}
	for _, m := range order {
		t.line("    recovery: the %s is lost as well: %s", strings.ReplaceAll(string(m), "-", " "), printable(short(gone[m])))
	}
}

func (t *textWriter) remains(w *WhatIf, d graph.DataLoss) string {
	switch d.Left {
	case graph.RemainsNothing:
		return t.red("has no copy and no backup left")
	case graph.RemainsBackup:
		return t.yellow("falls back to its last backup")
	case graph.RemainsCopy:
		if len(d.Copies) == 0 {
			return "has a copy in another region that may be behind"
		}
		return "has a copy that may be behind: " + printable(short(w.ids(d.Copies)))
	default:
		return t.dim("may be lost: what is left of it is not known")
	}
}

// reasons shows the first cause as a chain from the service, the others by name.
func (t *textWriter) reasons(w *WhatIf, o *graph.Outcome, s *graph.ServiceOutcome, why string) {
	for i, n := range s.Because {
		if i == maxShown {
			t.line("    %s", t.dim("and %d more", len(s.Because)-maxShown))
			return
		}
		node := w.Model.Nodes[n]
		at := node.Range()
		note := ""
		if o.Inferred(s, n) {
			note = ", which only network rules suggest is needed"
		}
		t.line("    %s %s%s%s", why, printable(node.ID), note, t.dim("  %s:%d", printable(at.File), at.Line))
		if i > 0 {
			continue
		}
		var chain []string
		for _, step := range o.Explain(s, n) {
			chain = append(chain, printable(nodeName(w.Model.Nodes[step.Node])))
		}
		if len(chain) > 2 {
			t.line("      %s", t.dim("%s", strings.Join(chain, " → ")))
		}
	}
}

func percent(f float64) string { return fmt.Sprintf("%.0f %%", 100*f) }

// nodeName is what people call a node: a service by its name, a component by its address.
func nodeName(n *graph.Node) string {
	if n.Service != nil {
		return n.Service.Name
	}
	return n.ID
}
