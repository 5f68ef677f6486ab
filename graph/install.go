package graph

import "github.com/resilint/resilint/parser"

// agents knows which software runs with the rights of the kernel.
type agents interface{ Agent(text string) string }

// install says what puts software on a component, under the canonical name
// where it is a known agent.
func (b *builder) install(software string, by *parser.Instance) Install {
	in := Install{Software: software, By: by}
	if a, ok := b.places.(agents); ok {
		if name := a.Agent(software); name != "" {
			in.Software, in.Agent = name, true
		}
	}
	return in
}
