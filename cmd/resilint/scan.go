package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/fix"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/report"
	"github.com/resilint/resilint/rules"
)

// scanFlags are the flags of scan alone.
type scanFlags struct {
	outputFlags
	failOn, minSeverity  string
	exitZero, suppressed bool
	only, skip           []string
	quiet                bool
	require              []string
	pairs                bool
	mend                 mendFlags
	baseline, diffBase   string
}

func (p *program) scan() *cobra.Command {
	var f scanFlags
	c := &cobra.Command{
		Use:   "scan [DIR|FILE...]",
		Short: "Report where one failure is enough (the default command)",
		Example: `  resilint scan
  resilint scan -f text -f sarif=resilint.sarif envs/prod
  resilint scan --fail-on warning --skip single-provider`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if f.mend.diff && !cmd.Flags().Changed("format") {
				f.formats = nil
			}
			err := p.runScan(cmd.Context(), f, args)
			if err == nil {
				return nil
			}
			p.complain(err)
			p.worse(exitFault)
			return p.writeFault(f, err)
		},
	}
	p.in.flags(c.Flags())
	f.flags(c, report.Names())
	c.Flags().StringVar(&f.failOn, "fail-on", "error", "exit with 1 on findings of this severity or above: error, warning, note, off")
	c.Flags().StringVar(&f.minSeverity, "min-severity", "note", "show findings of this severity or above")
	c.Flags().BoolVar(&f.exitZero, "exit-zero", false, "exit with 0 whatever is found")
	c.Flags().BoolVar(&f.suppressed, "show-suppressed", false, "show suppressed findings as well")
	c.Flags().StringSliceVar(&f.only, "only", nil, "run these rules only, by id or name")
	c.Flags().StringSliceVar(&f.skip, "skip", nil, "leave these rules out, by id or name")
	c.Flags().BoolVarP(&f.quiet, "quiet", "q", false, "no progress on standard error")
	c.Flags().StringArrayVar(&f.require, "require", nil, "exit with 1 unless services survive the loss of any one of a class, CLASS or CLASS=SERVICE (repeatable)")
	c.Flags().BoolVar(&f.pairs, "pairs", false, "list pairs of losses that take services down only together")
	c.Flags().StringVar(&f.baseline, "baseline", "", "leave out the findings that this file lists; \"resilint baseline\" writes it")
	c.Flags().StringVar(&f.diffBase, "diff-base", "", "compare with a revision of the git history: show findings that are new, and what the change does to survival; REV... is where REV and HEAD parted")
	c.Flags().BoolVar(&f.mend.fix, "fix", false, "make the changes that are safe by machine, then report what is left")
	c.Flags().BoolVar(&f.mend.diff, "diff", false, "print what --fix would change as a unified diff, and change nothing")
	return c
}

func (p *program) runScan(ctx context.Context, f scanFlags, dirs []string) error {
	failOn, err := severity("--fail-on", f.failOn)
	if err != nil {
		return err
	}
	minSeverity, err := severity("--min-severity", f.minSeverity)
	if err != nil {
		return err
	}
	outputs, err := f.outputs(report.Names())
	if err != nil {
		return err
	}
	if err := f.mend.check(outputs); err != nil {
		return err
	}
	selected, err := selectRules(f.only, f.skip)
	if err != nil {
		return err
	}
	promises, err := parsePromises(f.require)
	if err != nil {
		return err
	}
	stop := p.progress(f.quiet)
	defer stop()
	read, err := p.read(ctx, dirs)
	if err != nil {
		return err
	}
	model := read.model()
	result := rules.Run(model, read.config, read.project.Comments, time.Now())
	stale, err := read.known(f.baseline, result.Findings)
	if err != nil {
		return err
	}
	change, notes, err := p.compare(ctx, f, dirs, read, model, result.Findings)
	if err != nil {
		return err
	}
	all := slices.Clone(result.Findings)
	// Selected afterwards, so that a finding that another one silences stays silent.
	unwanted := func(f rules.Finding) bool { return !selected[f.Rule] }
	result.Findings = slices.DeleteFunc(result.Findings, unwanted)
	if change != nil {
		change.Gone = slices.DeleteFunc(change.Gone, unwanted)
	}
	stop()
	if f.mend.any() {
		changed, err := p.mend(read, f.mend, all, result.Findings, minSeverity)
		if err != nil {
			return err
		}
		if changed { // what is left is told
			f.mend, p.in.chdir = mendFlags{}, ""
			return p.runScan(ctx, f, dirs)
		}
	}
	plan := sync.OnceValue(func() *fix.Plan { return fix.Make(read.project, result.Findings) })
	r := &report.Report{
		Findings: result.Findings, Rules: rules.All(), Model: model, Edits: func(f *rules.Finding) []fix.Edit { return plan().For(f) },
		Diagnostics: slices.Concat(read.diagnostics, result.Diagnostics, stale, notes), Source: read.project.Line, Contents: read.project.Source, Untrusted: len(read.unread()) > 0,
		Version: version(), Category: category(read.project.Top, dirs), MinSeverity: minSeverity, ShowSuppressed: f.suppressed, Pairs: f.pairs,
		Compared: f.baseline != "", Change: change,
	}
	if err := p.write(outputs, r, f.noColor); err != nil {
		return err
	}
	if err := p.keep(promises, model); err != nil {
		return err
	}
	p.distrust(read)
	if !f.exitZero {
		p.mourn(change, failOn)
	}
	for _, finding := range result.Findings {
		if failOn != config.Off && !f.exitZero && finding.Suppressed == nil && finding.Severity.Rank() >= failOn.Rank() {
			p.worse(exitFindings)
		}
	}
	return nil
}

func severity(flag, s string) (config.Severity, error) {
	v := config.Severity(s)
	if v.Rank() < 0 {
		return "", fmt.Errorf("%s: %q is no severity; it is error, warning, note or off", flag, s)
	}
	return v, nil
}

// selectRules gives the rules to show.
func selectRules(only, skip []string) (map[*rules.Rule]bool, error) {
	selected := map[*rules.Rule]bool{}
	for _, r := range rules.All() {
		selected[r] = len(only) == 0
	}
	for i, name := range slices.Concat(only, skip) {
		r := rules.Find(name)
		if r == nil {
			return nil, noRule(name)
		}
		selected[r] = i < len(only)
	}
	return selected, nil
}

// writeFault gives programs that read the output a document of the run that
// could not be made, not an empty one. People have been told already.
func (p *program) writeFault(f scanFlags, fault error) error {
	outputs, err := f.outputs(report.Names())
	if err != nil {
		return nil //nolint:nilerr // the fault itself says so
	}
	outputs = slices.DeleteFunc(outputs, func(o output) bool { return o.name == "text" })
	r := &report.Report{
		Rules: rules.All(), Version: version(), Untrusted: true,
		Diagnostics: parser.Diagnostics{{Severity: parser.Error, Message: fault.Error(), Kind: parser.KindInput}},
	}
	return p.write(outputs, r, f.noColor)
}

func (p *program) write(outputs []output, r *report.Report, noColor bool) error {
	return p.emit(outputs, noColor, func(name string, w io.Writer, color bool) error {
		r.Color = color
		return report.ByName(name)(w, r)
	})
}

// progress says on a terminal that work goes on, after a second of silence.
// The returned function ends it; it may be called twice.
func (p *program) progress(quiet bool) func() {
	if quiet || !terminal(p.stderr) {
		return func() {}
	}
	t := time.AfterFunc(time.Second, func() { _, _ = fmt.Fprintln(p.stderr, "resilint: reading and evaluating ...") })
	return func() { t.Stop() }
}

// category names the run by what it scanned, from the repository's top, so
// that code scanning keeps several runs over one repository apart.
func category(top string, dirs []string) string {
	if len(dirs) == 0 {
		dirs = []string{"."}
	}
	var names []string
	for _, d := range dirs {
		abs, err := filepath.Abs(d)
		if err == nil {
			abs, err = filepath.EvalSymlinks(abs)
		}
		if info, statErr := os.Stat(abs); statErr == nil && !info.IsDir() {
			abs = filepath.Dir(abs)
		}
		if err != nil {
			continue
		}
		rel, err := filepath.Rel(top, abs)
		if err != nil || rel == "." || strings.HasPrefix(rel, "..") {
			continue
		}
		names = append(names, filepath.ToSlash(rel))
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), "+")
}
