package catalog

// Agent gives the name of the kernel-level or security agent that a text
// speaks of, be it a canonical name or a publisher's own; "" if it is none.
func (c *Catalog) Agent(text string) string {
	for _, name := range c.softwareIn(text) {
		for _, s := range c.software {
			if s.name == name && s.agent {
				return name
			}
		}
	}
	return ""
}
