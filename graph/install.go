package graph

import "github.com/resilint/resilint/parser"

// agents knows which software runs with the rights of the kernel.
type agents interface{ Agent(text string) string }

// install says what puts software on a component. Its name stays as written:
// an agent for one operating system is not the one for another.
func (b *builder) install(software string, by *parser.Instance) Install {
	in := Install{Software: software, By: by}
	if a, ok := b.places.(agents); ok {
		in.Agent = a.Agent(software) != ""
	}
	return in
}
