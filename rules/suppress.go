package rules

import (
	"fmt"
	"regexp"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
)

const dateLayout = "2006-01-02"

// A directive is one suppression: an ignore block, or a comment.
type directive struct {
	rules  []string // IDs; empty is every rule
	reason string
	until  time.Time
	rng    parser.Range
	match  func(*Finding) bool
	block  bool            // of the configuration, which has reported what is wrong with it as such
	dead   bool            // run out, or not to be understood
	used   map[string]bool // the rules of which it hides findings
}

// A suppressor finds out which findings are suppressed, and which
// suppressions are at fault.
type suppressor struct {
	directives []*directive
	faults     parser.Diagnostics
	whole      func(parser.Range) bool // all that a suppression there may hide is read
}

func newSuppressor(m *graph.Model, cfg *config.Config, comments []parser.Comment, now time.Time) *suppressor {
	s := &suppressor{whole: cfg.Whole}
	calls := callsOf(m)
	for _, ig := range cfg.Ignores {
		s.add(&directive{
			reason: ig.Reason, until: ig.Until, rng: ig.Range, block: true,
			match: func(f *Finding) bool { return cfg.Speaks(ig.Range, f.stack.Dir()) && matchesIgnore(ig, f) },
		}, ig.Rules, now)
	}
	for _, c := range comments {
		s.addComment(c, calls, now)
	}
	return s
}

// add checks a directive and keeps it.
func (s *suppressor) add(d *directive, names []string, now time.Time) {
	for _, name := range names {
		r := Find(name)
		if r == nil {
			if !d.block {
				s.fault(d.rng, "There is no rule %s.%s This suppression does not work.", quote(name), nearest(name))
			}
			d.dead = true
			continue
		}
		d.rules = append(d.rules, r.ID)
	}
	if d.reason == "" && !d.block {
		s.fault(d.rng, `This suppression gives no reason and does not work. Add reason="...", so that others can judge whether it still holds.`)
		d.dead = true
	}
	// A date means the whole of that day.
	if !d.until.IsZero() && !now.UTC().Before(d.until.UTC().AddDate(0, 0, 1)) {
		s.fault(d.rng, "This suppression ran out on %s and no longer works. Mend what it hides, or renew it.", d.until.Format(dateLayout))
		d.dead = true
	}
	d.used = map[string]bool{}
	s.directives = append(s.directives, d)
}

const (
	ignore     = "ignore"
	ignoreFile = "ignore-file"
)

var (
	directivePattern = regexp.MustCompile(`^resilint:(\s*)([A-Za-z-]+)\s*(.*)$`)
	argumentPattern  = regexp.MustCompile(`^(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s"',]+))(?:[\s,]+|$)`)
	rulePattern      = regexp.MustCompile(`^([A-Za-z][\w-]*)(?:[\s,]+|$)`)
)

// addComment reads `resilint:ignore RL301 RL303 reason="..." until=2027-01-01`,
// and the same with ignore-file.
func (s *suppressor) addComment(c parser.Comment, calls []call, now time.Time) {
	m := directivePattern.FindStringSubmatch(strings.TrimSpace(c.Text))
	// With a space after the colon it may as well be prose.
	if m == nil || m[1] != "" && m[2] != ignore && m[2] != ignoreFile {
		return
	}
	d := &directive{rng: c.Range}
	switch m[2] {
	case ignore:
		inside := called(c, calls)
		d.match = func(f *Finding) bool { return covers(c, f) || inside.holds(f) }
	case ignoreFile:
		d.match = func(f *Finding) bool { return standsIn(c.Range.File, f) }
	default:
		s.fault(c.Range, "resilint:%s is no directive. Those there are: resilint:ignore and resilint:ignore-file, followed by RULE reason=\"...\" until=YYYY-MM-DD.", m[2])
		return
	}
	var names []string
	for rest := m[3]; rest != ""; {
		if a := argumentPattern.FindStringSubmatch(rest); a != nil {
			s.argument(d, a[1], unquoted.Replace(a[2])+a[3])
			rest = rest[len(a[0]):]
		} else if a := rulePattern.FindStringSubmatch(rest); a != nil {
			names = append(names, a[1])
			rest = rest[len(a[0]):]
		} else {
			s.fault(c.Range, "This suppression cannot be read from %s on. Write resilint:%s RULE reason=\"...\" until=YYYY-MM-DD.", quote(rest), m[2])
			return
		}
	}
	if len(names) == 0 && !d.dead {
		s.fault(c.Range, "This suppression names no rule. Name those that it is for.")
		d.dead = true
	}
	s.add(d, names, now)
}

var unquoted = strings.NewReplacer(`\\`, `\`, `\"`, `"`)

func (s *suppressor) argument(d *directive, name, value string) {
	switch name {
	case "reason":
		d.reason = strings.TrimSpace(value)
	case "until":
		t, err := time.Parse(dateLayout, value)
		if err != nil {
			s.fault(d.rng, "until=%s is no date. Write until=YYYY-MM-DD.", value)
			d.dead = true
		}
		d.until = t
	default:
		s.fault(d.rng, "A suppression has no argument %s; it has reason and until.", quote(name))
		d.dead = true
	}
}

// covers gives the suppression of a finding, nil where there is none.
func (s *suppressor) covers(f *Finding) *Suppression {
	var by *Suppression
	for _, d := range s.directives {
		if d.dead || !d.speaksOf(f.Rule) || !d.match(f) {
			continue
		}
		d.used[f.Rule.ID] = true
		if by == nil {
			by = &Suppression{Reason: d.reason, Range: d.rng, Kind: InSource}
			if d.block {
				by.Kind = InConfig
			}
		}
	}
	return by
}

func (d *directive) speaksOf(r *Rule) bool {
	return len(d.rules) == 0 || slices.Contains(d.rules, r.ID)
}

// diagnostics are the faults of suppressions, those included that hide nothing.
func (s *suppressor) diagnostics() parser.Diagnostics {
	for _, d := range s.directives {
		if d.dead || !s.whole(d.rng) {
			continue
		}
		if len(d.used) == 0 {
			s.fault(d.rng, "This suppression hides nothing. Remove it.")
			continue
		}
		for _, id := range d.rules {
			if !d.used[id] {
				s.fault(d.rng, "This suppression hides no finding of %s. Remove that name from it.", id)
			}
		}
	}
	sort.SliceStable(s.faults, func(i, j int) bool {
		a, b := s.faults[i], s.faults[j]
		if a.Range.File != b.Range.File {
			return a.Range.File < b.Range.File
		}
		if a.Range.Line != b.Range.Line {
			return a.Range.Line < b.Range.Line
		}
		return a.Message < b.Message
	})
	return s.faults
}

func (s *suppressor) fault(rng parser.Range, format string, args ...any) {
	s.faults = append(s.faults, parser.Diagnostic{
		Severity: parser.Warning, Kind: parser.KindInput, Range: rng, Message: fmt.Sprintf(format, args...),
	})
}

func matchesIgnore(ig *config.Ignore, f *Finding) bool {
	return (len(ig.Resources) == 0 || slices.ContainsFunc(ig.Resources, func(g string) bool { return matchesAddress(g, f) })) &&
		(len(ig.Paths) == 0 || slices.ContainsFunc(ig.Paths, func(g string) bool { return matchesPath(g, f.Range.File) }))
}

// matchesAddress takes an address with or without its root and instance keys.
func matchesAddress(glob string, f *Finding) bool {
	for _, a := range []string{f.Address, f.Block} {
		if globAddress(glob, a) {
			return true
		}
		if _, bare, ok := strings.Cut(a, ":"); ok && globAddress(glob, bare) {
			return true
		}
	}
	return false
}

func matchesPath(glob, file string) bool {
	ok, err := doublestar.Match(strings.TrimPrefix(glob, "./"), file)
	return err == nil && ok
}
