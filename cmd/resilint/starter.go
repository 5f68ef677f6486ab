package main

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

// maxStarted bounds how many services a first configuration lists.
const maxStarted = 40

const starterHead = `# What Terraform does not say: what you promise, what a service is, where a datacenter stands.
# resilint explain RULE tells what a rule means; resilint config show tells what applies where.
# It holds for this directory and all below it; a file further down says more of its own.

# The severity of a finding for what has to fail before it hurts, and the percentage of a
# tier's units that must remain. These are the defaults: error, warning, note or off.
objective "default" {
  component  = "error"
  host       = "error"
  zone       = "error"
  datacenter = "error"
  region     = "warning"
  provider   = "note"
  operator   = "warning"
  software   = "warning"
  capacity   = 50
}

# What deserves more, or less. Name it in a service, or bind it to an environment.
# objective "critical" {
#   region   = "error"
#   capacity = 60
# }
# objective "relaxed" {
#   zone      = "note"
#   component = "note"
#   region    = "off"
# }
`

const starterTail = `
# A rule that does not concern you, everywhere or in some root modules.
# rule "single-provider" {
#   severity = "off"
# }

# Findings that are accepted, with the reason and until when. Of one finding alone:
# a comment in its block, resilint:ignore RL301 reason="..." until=2027-06-30
# ignore {
#   rules     = ["RL305"]
#   resources = ["module.staging.*"]
#   reason    = "staging may be down for a day"
#   until     = "2027-06-30"
# }
`

func starterText(m *graph.Model, declare bool) []byte {
	var b bytes.Buffer
	b.WriteString(starterHead)
	starterEnvironments(&b, m)
	starterServices(&b, m, declare)
	starterDatacenters(&b, m)
	b.WriteString(starterTail)
	return b.Bytes()
}

func starterEnvironments(b *bytes.Buffer, m *graph.Model) {
	if len(m.Stacks) < 2 {
		return
	}
	b.WriteString("\n# Root modules that an objective holds for. Those that are here:\n")
	for i, s := range m.Stacks {
		if i == maxStarted {
			fmt.Fprintf(b, "#   and %d more\n", len(m.Stacks)-i)
			break
		}
		fmt.Fprintf(b, "#   %s\n", s.Dir())
	}
	fmt.Fprintf(b, "# environment \"dev\" {\n#   paths     = %s\n#   objective = \"relaxed\"\n# }\n", config.Texts([]string{m.Stacks[0].Dir()}))
}

func starterServices(b *bytes.Buffer, m *graph.Model, declare bool) {
	b.WriteString("\n# Services: where their users come in. ")
	services := slices.DeleteFunc(slices.Clone(m.Services), func(s *graph.Service) bool { return len(s.Entry) == 0 })
	if len(services) == 0 {
		b.WriteString("None is found here.\n# service \"checkout\" {\n#   entry     = [\"aws_lb.front\"]\n#   objective = \"critical\"\n# }\n")
		return
	}
	b.WriteString("These are found by themselves; name them as you do, join or split them,\n# and give them an objective.\n")
	prefix := "# "
	if declare {
		prefix = ""
	}
	for i, s := range services {
		if i == maxStarted {
			fmt.Fprintf(b, "# and %d more; resilint graph lists them\n", len(services)-i)
			break
		}
		var entries []string
		for _, n := range s.Entry {
			entries = append(entries, m.Nodes[n].ID)
		}
		fmt.Fprintf(b, "%[1]sservice %[2]s {\n%[1]s  entry = %[3]s\n%[1]s}\n", prefix, config.Text(s.Name), config.Texts(entries))
	}
}

func starterDatacenters(b *bytes.Buffer, m *graph.Model) {
	b.WriteString("\n# Datacenters: by the zones, tags or addresses of what stands in them, and the metropolitan\n# area that one disaster reaches.")
	var found []*graph.Domain
	for _, d := range m.Domains {
		if d.Kind == graph.DomainDatacenter {
			found = append(found, d)
		}
	}
	if len(found) == 0 {
		b.WriteString("\n# datacenter \"pangyo\" {\n#   metro = \"seoul\"\n#   zones = [\"pangyo-*\"]\n#   tags  = { dc = \"pangyo\" }\n# }\n")
		return
	}
	b.WriteString(" These are found; say more of them where you know more.\n")
	for i, d := range found {
		if i == maxStarted {
			fmt.Fprintf(b, "# and %d more\n", len(found)-i)
			break
		}
		name := graph.ShortName(d.ID)
		fmt.Fprintf(b, "# datacenter %s {\n", config.Text(name))
		if d.Metro != "" {
			fmt.Fprintf(b, "#   metro = %s\n", config.Text(graph.ShortName(d.Metro)))
		}
		fmt.Fprintf(b, "#   zones = %s\n# }\n", config.Texts([]string{name}))
	}
}
