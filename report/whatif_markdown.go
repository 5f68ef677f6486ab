package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

// Markdown writes the outcomes as tables, one for each event.
func (w *WhatIf) Markdown(out io.Writer) error {
	m := &markdownWriter{w: out}
	for _, o := range w.Outcomes {
		var lost []string
		for _, l := range o.Lost {
			lost = append(lost, markdownCode(l.String()))
		}
		m.line("## Without %s\n", strings.Join(lost, " and "))
		if len(o.Services) == 0 {
			m.line("No service was found: declare one in `.resilint.hcl`.\n")
			continue
		}
		m.line("| service | outcome | left | because of | beyond |\n| --- | --- | --- | --- | --- |")
		for i, s := range o.Services {
			if i == maxMarkdownRows {
				m.line("| and %s more | | | | |", count(len(o.Services)-i, "service"))
				break
			}
			because := ""
			if s.State != graph.Up {
				because = codeList(w.ids(s.Because))
			}
			m.line("| %s | %s | %s | %s | %s |", markdownCode(s.Service.Name), stateMark(s.State), left(s), because, w.beyond(o, s))
		}
		m.line("")
	}
	faults := 0
	for _, d := range w.Diagnostics {
		if d.Severity != parser.Error {
			continue
		}
		if faults++; faults == 1 {
			m.line("## What could not be read\n")
		}
		if faults <= maxFaults {
			m.line("- %s: %s", markdownCode(position(d.Range)), markdownText(d.Message))
		}
	}
	if faults > maxFaults {
		m.line("- and %s more", count(faults-maxFaults, "fault"))
	}
	return m.err
}

func stateMark(s graph.State) string {
	switch s {
	case graph.Up:
		return "✅ up"
	case graph.Down:
		return "❌ down"
	case graph.Degraded:
		return "⚠️ degraded"
	default:
		return "❔ unknown"
	}
}

func left(s *graph.ServiceOutcome) string {
	if !s.Known() {
		return ""
	}
	text := percent(s.Capacity)
	if s.CapacityAfterScaling > s.Capacity {
		text += fmt.Sprintf(", %s after scaling", percent(s.CapacityAfterScaling))
	}
	return text
}

// beyond is what the event takes besides the service: data, and what one
// would recover with.
func (w *WhatIf) beyond(o *graph.Outcome, s *graph.ServiceOutcome) string {
	var data, recovery []string
	for _, d := range o.DataLost(s) {
		data = append(data, w.Model.Nodes[d.Node].ID)
	}
	for _, r := range o.Recovery(s) {
		if r.Lost {
			recovery = append(recovery, w.recoveryName(r))
		}
	}
	var parts []string
	for _, part := range []struct {
		what  string
		names []string
	}{
		{"data: ", data},
		{"recovery: ", recovery},
		{"loses its way out: ", w.ids(s.LosesEgress)},
		{"standby that nothing switches to: ", w.ids(s.StandbyUnused)},
	} {
		if len(part.names) > 0 {
			parts = append(parts, part.what+codeList(part.names))
		}
	}
	return strings.Join(parts, "; ")
}

// codeList lists names in code spans, the first few of them.
func codeList(names []string) string {
	var out []string
	for i, n := range names {
		if i == maxShown {
			out = append(out, fmt.Sprintf("and %d more", len(names)-maxShown))
			break
		}
		out = append(out, markdownCode(n))
	}
	return strings.Join(out, ", ")
}
