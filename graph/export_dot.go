package graph

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode"
)

// WriteDOT writes the model for Graphviz: components in the boxes of their
// sites, solid lines for what serving needs, dashed ones for the rest.
func (m *Model) WriteDOT(out io.Writer) error {
	w := bufio.NewWriter(out)
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(w, format, args...) }
	p("digraph resilint {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n")
	for i, g := range m.bySite() {
		indent := "  "
		if g.site != "" {
			p("  subgraph cluster_%d {\n    label=\"%s\";\n", i, quoteDOT(g.site))
			indent = "    "
		}
		for _, n := range g.nodes {
			shape := ""
			if n.Service != nil {
				shape = ", shape=ellipse"
			}
			p("%sn%d [label=\"%s\"%s];\n", indent, n.NodeID, drawn(n, quoteDOT, `\n`), shape)
		}
		if g.site != "" {
			p("  }\n")
		}
	}
	for _, e := range m.Edges {
		style := "style=dashed, color=gray"
		if e.Serves() {
			style = "style=solid"
		}
		p("  n%d -> n%d [%s, label=\"%s\"];\n", e.From, e.To, style, e.Kind)
	}
	p("}\n")
	return w.Flush()
}

// WriteMermaid writes the model as a Mermaid flowchart, which code hosts show.
func (m *Model) WriteMermaid(out io.Writer) error {
	w := bufio.NewWriter(out)
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(w, format, args...) }
	p("flowchart LR\n")
	for i, g := range m.bySite() {
		if g.site != "" {
			p("  subgraph s%d[\"%s\"]\n", i, quoteMermaid(g.site))
		}
		for _, n := range g.nodes {
			if n.Service != nil {
				p("    n%d([\"%s\"])\n", n.NodeID, drawn(n, quoteMermaid, "<br>"))
				continue
			}
			p("    n%d[\"%s\"]\n", n.NodeID, drawn(n, quoteMermaid, "<br>"))
		}
		if g.site != "" {
			p("  end\n")
		}
	}
	for _, e := range m.Edges {
		arrow := "-.->"
		if e.Serves() {
			arrow = "-->"
		}
		p("  n%d %s|%s| n%d\n", e.From, arrow, e.Kind, e.To)
	}
	return w.Flush()
}

type siteGroup struct {
	site  string // "" for what stands in no one place
	nodes []*Node
}

// bySite gathers nodes by the narrowest domain that holds each wholly.
func (m *Model) bySite() []siteGroup {
	groups := map[string][]*Node{}
	for _, n := range m.Nodes {
		site := ""
		if d := m.SharedDomain(n); d != nil && d.Kind != DomainProvider {
			site = d.ID
		}
		groups[site] = append(groups[site], n)
	}
	out := make([]siteGroup, 0, len(groups))
	for _, s := range sortedKeys(groups) {
		out = append(out, siteGroup{s, groups[s]})
	}
	return out
}

// drawn is the label of a node in a drawing. The line break is added last, so
// that quoting leaves it alone.
func drawn(n *Node, quote func(string) string, br string) string {
	label := quote(n.ID)
	if n.Service != nil {
		label = quote(n.Service.Name)
	}
	var sites []string
	for _, s := range n.Placement.Sites {
		sites = append(sites, ShortName(s.Domain))
	}
	if len(sites) > 1 {
		label += br + quote(strings.Join(sites, ", "))
	}
	return label
}

// quoteDOT makes a text fit for a quoted label of the DOT language.
func quoteDOT(s string) string {
	return strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(withoutControls(s))
}

// quoteMermaid makes a text fit for a quoted label of Mermaid, which knows
// entities and takes some HTML.
func quoteMermaid(s string) string {
	return strings.NewReplacer("#", "#35;", `"`, "#quot;", "<", "#lt;", ">", "#gt;", "`", "#96;").Replace(withoutControls(s))
}

// withoutControls puts a blank in place of every control character, so that
// nothing in a name commands the terminal that shows it.
func withoutControls(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsControl(c) {
			return ' '
		}
		return c
	}, s)
}
