package main

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/fix"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// mendFlags are the flags of scan that change files.
type mendFlags struct{ fix, diff bool }

func (f mendFlags) any() bool { return f.fix || f.diff }

var (
	errFixAndDiff = errors.New("--fix and --diff exclude each other: --diff shows what --fix would do")
	errDiffOutput = errors.New("--diff has standard output for itself; give the formats a path, as in -f sarif=resilint.sarif")
)

// check refuses flags that do not go together.
func (f mendFlags) check(outputs []output) error {
	switch {
	case f.fix && f.diff:
		return errFixAndDiff
	case f.diff && slices.ContainsFunc(outputs, func(o output) bool { return o.path == "" }):
		return errDiffOutput
	default:
		return nil
	}
}

// mend makes the changes that remove shown findings, or prints them. It
// reports whether files are not what they were. all are the findings of every
// rule.
func (p *program) mend(read *reading, f mendFlags, all, shown []rules.Finding, least config.Severity) (changed bool, err error) {
	shown = slices.DeleteFunc(slices.Clone(shown), func(f rules.Finding) bool { return f.Severity.Rank() < least.Rank() })
	plan := fix.Make(read.project, shown)
	err = plan.Verify(all, func(files map[string][]byte) (*parser.Project, []rules.Finding, error) {
		project, err := read.load(files)
		if err != nil {
			return nil, nil, err
		}
		m := graph.Build(project, read.catalog, read.config)
		return project, rules.Run(m, read.config, project.Comments, time.Now()).Findings, nil
	})
	if err != nil {
		return false, err
	}
	for _, r := range plan.Refused {
		p.say("%s:%d: %s %s is left to you: %s", r.Finding.Range.File, r.Finding.Range.Line, r.Finding.Rule.ID, r.Finding.Address, r.Why)
	}
	if f.diff {
		text, err := plan.Diff()
		if err != nil {
			return false, err
		}
		_, err = fmt.Fprint(p.stdout, text)
		return false, err
	}
	written, err := plan.Write()
	if len(written) > 0 {
		p.say("%s by changes to %s", count(len(plan.Changes), "finding removed", "findings removed"), count(len(written), "file", "files"))
	}
	return len(written) > 0, err
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// say tells people something that is no part of the output.
func (p *program) say(format string, args ...any) {
	_, _ = fmt.Fprintf(p.stderr, "resilint: "+format+"\n", args...)
}
