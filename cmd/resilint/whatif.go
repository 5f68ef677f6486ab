package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/report"
)

type whatifFlags struct {
	outputFlags
	lose   []string
	each   string
	failIf string
}

func (p *program) whatif() *cobra.Command {
	var f whatifFlags
	c := &cobra.Command{
		Use:   "whatif --lose KIND=NAME [DIR...]",
		Short: "Show what is left of each service when something is lost",
		Long: `whatif takes away what --lose names and shows what is left of each service.
Kinds: provider, region, zone, metro, datacenter, host (a machine: a named host, or one unit of an address),
component (an address), platform (elb@us-east-1), software (a name, globs allowed), account. Several --lose are lost at once; --each runs every one of a kind.`,
		Example: `  resilint whatif --lose datacenter=pangyo
  resilint whatif --lose region=us-east-1 --format json envs/prod
  resilint whatif --each zone --fail-if down`,
		RunE: func(cmd *cobra.Command, args []string) error {
			err := p.runWhatif(cmd.Context(), f, args)
			if err == nil {
				return nil
			}
			p.complain(err)
			p.worse(exitFault)
			return p.writeWhatifFault(f, err)
		},
	}
	p.in.flags(c.Flags())
	c.Flags().StringArrayVar(&f.lose, "lose", nil, "what is lost, KIND=NAME (repeatable: all at once)")
	c.Flags().StringVar(&f.each, "each", "", "lose every one of a kind, one after the other: zone, region, datacenter, metro, provider, account, host, component, platform, software")
	f.flags(c, report.WhatIfNames())
	c.Flags().StringVar(&f.failIf, "fail-if", "", "exit with 1 if a service is then degraded or down: degraded, down")
	return c
}

func (p *program) runWhatif(ctx context.Context, f whatifFlags, dirs []string) error {
	switch {
	case len(f.lose) == 0 && f.each == "":
		return errors.New("whatif needs something to lose: --lose zone=ap-northeast-2a, or --each zone")
	case len(f.lose) > 0 && f.each != "":
		return errors.New("--lose and --each answer two questions; ask one at a time")
	case f.failIf != "" && f.failIf != "degraded" && f.failIf != "down":
		return fmt.Errorf("--fail-if: %q is neither degraded nor down", f.failIf)
	}
	outputs, err := f.outputs(report.WhatIfNames())
	if err != nil {
		return err
	}
	read, err := p.read(ctx, dirs)
	if err != nil {
		return err
	}
	m := read.model()
	outcomes, err := simulate(m, f)
	if err != nil {
		return err
	}
	w := &report.WhatIf{Model: m, Outcomes: outcomes, Each: f.each != "", Diagnostics: read.diagnostics}
	err = p.emit(outputs, f.noColor, func(name string, out io.Writer, color bool) error {
		w.Color = color
		return report.WhatIfByName(name)(out, w)
	})
	if err != nil {
		return err
	}
	p.distrust(read)
	for _, o := range outcomes {
		for _, s := range o.Services {
			if f.failIf != "" && (s.State == graph.Down || f.failIf == "degraded" && s.State == graph.Degraded) {
				p.worse(exitFindings)
			}
		}
	}
	return nil
}

// writeWhatifFault gives programs a document of the run that could not be
// made, not an empty one. People have been told already.
func (p *program) writeWhatifFault(f whatifFlags, fault error) error {
	outputs, err := f.outputs(report.WhatIfNames())
	if err != nil {
		return nil //nolint:nilerr // the fault itself says so
	}
	outputs = slices.DeleteFunc(outputs, func(o output) bool { return o.name != "json" })
	return p.emit(outputs, f.noColor, func(_ string, out io.Writer, _ bool) error { return report.WhatIfError(out, fault) })
}

// simulate runs what the flags ask for: one event of several losses, or one
// event for each member of a kind.
func simulate(m *graph.Model, f whatifFlags) ([]*graph.Outcome, error) {
	if f.each != "" {
		kind := graph.LossKind(f.each)
		if !slices.Contains(graph.LossKinds, kind) {
			return nil, fmt.Errorf("--each: %q is no kind of loss; there are %s", f.each, commaList(graph.LossKinds))
		}
		return m.Each(kind), nil
	}
	var losses []graph.Loss
	for _, s := range f.lose {
		l, err := m.ParseLoss(s)
		if err != nil {
			return nil, fmt.Errorf("--lose %s: %w", s, err)
		}
		losses = append(losses, l)
	}
	return []*graph.Outcome{m.WhatIf(losses...)}, nil
}
