package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/report"
	"github.com/resilint/resilint/revision"
	"github.com/resilint/resilint/rules"
)

// compare reads the tree of an earlier revision as the working tree was read,
// suppresses the findings that it has as well, and gives what became of it.
// What cannot be compared is an error: that a change has no news must not rest
// on a tree that nobody saw. found is what the working tree shows, model its model.
func (p *program) compare(ctx context.Context, f scanFlags, dirs []string, r *reading, model *graph.Model, found []rules.Finding) (*report.Change, parser.Diagnostics, error) {
	if f.diffBase == "" {
		return nil, nil, nil
	}
	top, err := filepath.EvalSymlinks(r.project.Top)
	if err != nil {
		return nil, nil, err
	}
	tree, err := revision.Checkout(ctx, top, f.diffBase)
	if err != nil {
		return nil, nil, fmt.Errorf("--diff-base: %w", err)
	}
	defer func() { _ = tree.Remove() }()
	change := &report.Change{Revision: f.diffBase, Commit: tree.Commit, Severity: func(c graph.Change) config.Severity {
		return r.config.At(model.Nodes[c.Service.Node].Stack.Dir()).SeverityOf(c.Class, c.Service.Objective)
	}}
	var notes parser.Diagnostics
	for _, n := range tree.Notes {
		notes = append(notes, note("At %s %s", f.diffBase, n))
	}
	before, err := p.at(ctx, tree.Dir, top, dirs)
	if err != nil {
		return nil, nil, fmt.Errorf("--diff-base %s: %w", f.diffBase, err)
	}
	if before == nil {
		notes = append(notes, note("At %s there is nothing of what is scanned: all of it is new.", f.diffBase))
		change.Changes = graph.CompareSurvival(&graph.Model{}, model)
		return change, notes, nil
	}
	earlier := before.model()
	old := rules.Run(earlier, before.config, before.project.Comments, time.Now())
	if f.baseline != "" {
		if _, err := before.known(f.baseline, old.Findings); err != nil {
			return nil, nil, err
		}
	}
	if lost := before.unread(); len(lost) > 0 {
		notes = append(notes, note("The tree of %s cannot be read in full: %s: %s. What depends on it may seem new.", f.diffBase, lost[0].Range, lost[0].Message))
	}
	change.Changes = graph.CompareSurvival(earlier, model)
	change.Gone = rules.Compare(old.Findings, found)
	return change, notes, nil
}

func note(format string, args ...any) parser.Diagnostic {
	return parser.Diagnostic{Severity: parser.Warning, Kind: parser.KindInput, Message: fmt.Sprintf(format, args...)}
}

// at reads the same directories in another tree; nil where it has none of them.
func (p *program) at(ctx context.Context, tree, top string, dirs []string) (*reading, error) {
	if len(dirs) == 0 {
		dirs = []string{"."}
	}
	var there []string
	for _, d := range dirs {
		moved, err := moved(d, top, tree)
		if err != nil {
			return nil, err
		}
		if _, err := os.Stat(moved); errors.Is(err, fs.ErrNotExist) {
			continue
		}
		there = append(there, moved)
	}
	if len(there) == 0 {
		return nil, nil //nolint:nilnil // a tree without them is no fault
	}
	q := &program{env: p.env, stdout: p.stdout, stderr: p.stderr, in: p.in}
	q.in.chdir = ""
	q.in.given = nil
	for _, in := range p.in.given {
		if moved, err := moved(in.File, top, tree); in.File != "" && err == nil {
			// One of the tree's own, if it is in the tree.
			if _, err := os.Stat(moved); err == nil {
				in.File = moved
			}
		}
		q.in.given = append(q.in.given, in)
	}
	r, err := q.read(ctx, there)
	if errors.Is(err, parser.ErrNoTargets) {
		return nil, nil //nolint:nilnil // as above
	}
	return r, err
}

// moved gives the place in another tree that a path has in the repository.
func moved(path, top, tree string) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if resolved, err := filepath.EvalSymlinks(abs); err == nil {
		abs = resolved
	}
	rel, err := filepath.Rel(top, abs)
	if err != nil || !filepath.IsLocal(rel) {
		return "", fmt.Errorf("%s lies outside the repository", path)
	}
	return filepath.Join(tree, rel), nil
}

// mourn fails the run for services that survive less than before, where their
// objective takes the class as seriously as --fail-on.
func (p *program) mourn(change *report.Change, failOn config.Severity) {
	if change == nil || failOn == config.Off {
		return
	}
	for _, c := range change.Survival {
		if c.Lost() && change.Severity(c).Rank() >= failOn.Rank() {
			p.worse(exitFindings)
			p.complain(fmt.Errorf("compared with %s, %s", change.Revision, report.Says(c)))
		}
	}
}
