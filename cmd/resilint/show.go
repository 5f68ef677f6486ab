package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/report"
	"github.com/resilint/resilint/rules"
)

func (p *program) graph() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "graph [DIR...]",
		Short: "Show the resilience model: what runs where and what needs what",
		RunE: func(cmd *cobra.Command, args []string) error {
			read, err := p.read(cmd.Context(), args)
			if err != nil {
				return err
			}
			m := read.model()
			defer p.tell(read)
			switch format {
			case "json":
				return m.WriteJSON(p.stdout)
			case "dot":
				return m.WriteDOT(p.stdout)
			case "mermaid":
				return m.WriteMermaid(p.stdout)
			default:
				return fmt.Errorf("--format: there is no format %q here; there are json, dot and mermaid", format)
			}
		},
	}
	p.in.flags(c.Flags())
	c.Flags().StringVarP(&format, "format", "f", "json", "output: json, dot, mermaid")
	complete(c, map[string]completer{"format": words("json", "dot", "mermaid")})
	return c
}

func (p *program) dump() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "dump [DIR]",
		Short: "Show what the parser evaluated: every resource instance with its values",
		Long: `dump shows what the parser evaluated: every resource instance with its values.
Sensitive values are shown as well: it is the parser's view, and no report.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if format != "json" {
				return fmt.Errorf("--format: there is no format %q here; there is json", format)
			}
			read, err := p.read(cmd.Context(), args)
			if err != nil {
				return err
			}
			p.tell(read)
			return parser.Dump(p.stdout, read.project)
		},
	}
	p.in.flags(c.Flags())
	c.Flags().StringVarP(&format, "format", "f", "json", "output: json")
	complete(c, map[string]completer{"format": words("json")})
	return c
}

// tell writes diagnostics to standard error, where the output has no place for them.
func (p *program) tell(read *reading) {
	_ = report.Diagnostics(p.stderr, read.diagnostics) // nobody can be told of it
	p.distrust(read)
}

func (p *program) rules() *cobra.Command {
	return &cobra.Command{
		Use: "rules", Short: "List the rules", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			defaults := &config.Config{}
			for _, r := range rules.All() {
				if _, err := fmt.Fprintf(p.stdout, "%-6s %-28s %-11s %-8s %s\n", r.ID, r.Name, r.Class, defaults.SeverityOf(r.Class, ""), firstSentence(r.Summary())); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

func (p *program) explain() *cobra.Command {
	return &cobra.Command{
		Use: "explain RULE", Short: "Explain a rule, by id or name", Args: cobra.ExactArgs(1), ValidArgsFunction: completeRule,
		Example: "  resilint explain single-zone",
		RunE: func(_ *cobra.Command, args []string) error {
			r := rules.Find(args[0])
			if r == nil {
				return noRule(args[0])
			}
			_, err := fmt.Fprintf(p.stdout, "# %s %s\n\nclass %s, by default %s\n\n%s\n", r.ID, r.Name, r.Class,
				(&config.Config{}).SeverityOf(r.Class, ""), strings.TrimSpace(r.Doc))
			return err
		},
	}
}

// noRule tells of a name that no rule has, with those that come near.
func noRule(name string) error {
	near := rules.Near(name)
	if len(near) == 0 {
		return fmt.Errorf("there is no rule %q; \"resilint rules\" lists them", name)
	}
	more := ""
	if n := len(near) - maxNear; n > 0 {
		near, more = near[:maxNear], fmt.Sprintf(" and %d more", n)
	}
	return fmt.Errorf("there is no rule %q; near: %s%s; \"resilint rules\" lists all", name, strings.Join(near, ", "), more)
}

// maxNear bounds the names that are suggested.
const maxNear = 5

func firstSentence(text string) string {
	if first, _, ok := strings.Cut(text, ". "); ok {
		return first + "."
	}
	return text
}
