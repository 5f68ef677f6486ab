package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/spf13/cobra"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/parser"
)

func (p *program) catalog() *cobra.Command {
	c := &cobra.Command{
		Use: "catalog", Short: "Show what is known of resource types, and check entries of your own",
		Args: cobra.NoArgs, RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	c.SetOut(p.stdout)
	c.AddCommand(p.catalogShow(), p.catalogCheck())
	return c
}

func (p *program) catalogShow() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use:   "show TYPE...",
		Short: "Show what is known of a resource type, a data source or a module, and where it came from",
		Example: `  resilint catalog show aws_db_instance
  resilint catalog show terraform-aws-modules/vpc/aws`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			cfg, top, diags, err := nearestConfig(file)
			if err != nil {
				return err
			}
			cat, faults := catalog.Load(cfg.Types...)
			if cat == nil {
				return fmt.Errorf("the catalog cannot be read: %w", faults)
			}
			p.complainOf(append(diags, fromHCL(faults)...))
			for i, name := range args {
				if i > 0 {
					_, _ = fmt.Fprintln(p.stdout)
				}
				if err := p.showType(cat, name, top); err != nil {
					return err
				}
			}
			return nil
		},
	}
	c.Flags().StringVarP(&file, "config", "c", "", "configuration file; else "+config.FileName+" is looked for from this directory upward")
	return c
}

// nearestConfig reads the configuration that applies here; paths in it are
// relative to top.
func nearestConfig(file string) (cfg *config.Config, top string, diags parser.Diagnostics, err error) {
	if cfg, top, diags, err = (&inputs{config: file}).configuration([]string{"."}); file != "" {
		top = ""
	}
	return cfg, top, diags, err
}

func (p *program) showType(cat *catalog.Catalog, name, top string) error {
	entries := cat.Show(name)
	if len(entries) == 0 {
		near := ""
		if names := cat.NearTypes(name); len(names) > 0 {
			near = "; near: " + strings.Join(names, ", ")
		}
		return fmt.Errorf("the catalog knows nothing of %q%s", name, near)
	}
	for i, e := range entries {
		if i > 0 {
			_, _ = fmt.Fprintln(p.stdout)
		}
		from, text := fmt.Sprintf("%s:%d", e.File, e.Line), e.Text
		if e.Own {
			from = "resilint's own catalog, " + from
		} else {
			text = linesOf(filepath.Join(top, filepath.FromSlash(e.File)), e.Line, e.EndLine)
		}
		_, _ = fmt.Fprintf(p.stdout, "# %s %s\n# from: %s\n", e.Kind, name, from)
		if e.Source != "" {
			_, _ = fmt.Fprintf(p.stdout, "# read in: %s\n", e.Source)
		}
		if e.Unverified {
			_, _ = fmt.Fprintln(p.stdout, "# not verified: defaults in it could not be held against documentation")
		}
		if _, err := fmt.Fprintf(p.stdout, "%s\n", text); err != nil {
			return err
		}
	}
	return nil
}

// linesOf gives the lines of a file, first and last included; "" where it cannot be read.
func linesOf(path string, first, last int) string {
	src, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	all := strings.Split(string(src), "\n")
	return strings.Join(all[min(first-1, len(all)):min(last, len(all))], "\n")
}

func (p *program) catalogCheck() *cobra.Command {
	return &cobra.Command{
		Use:     "check FILE...",
		Short:   "Check entries of your own: each mistake with its line and column",
		Example: "  resilint catalog check .resilint.hcl",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			for _, file := range args {
				cfg, diags := config.Read(file, "")
				cat, faults := catalog.Load(cfg.Types...)
				if cat == nil {
					return fmt.Errorf("the catalog cannot be read: %w", faults)
				}
				diags = append(append(diags, cfg.Validate(knownRules())...), fromHCL(faults)...)
				if p.complainOf(diags); len(diags) == 0 {
					_, _ = fmt.Fprintf(p.stdout, "%s: no mistakes in %s\n", file, entries(cfg))
				}
			}
			return nil
		},
	}
}

func entries(cfg *config.Config) string {
	n := 0
	for _, b := range cfg.Types {
		if body, ok := b.(*hclsyntax.Body); ok {
			n += len(body.Blocks)
		}
	}
	if n == 1 {
		return "1 entry"
	}
	return fmt.Sprintf("%d entries", n)
}

// complainOf writes faults with their places, and ends the run with the status
// for faults if there are any.
func (p *program) complainOf(diags parser.Diagnostics) {
	for _, d := range diags {
		_, _ = fmt.Fprintf(p.stderr, "%s:%d:%d: %s: %s\n", d.Range.File, d.Range.Line, d.Range.Column, d.Severity, strings.TrimSuffix(d.Message, ": "))
		if d.Severity == parser.Error {
			p.worse(exitFault)
		}
	}
}
