package catalog

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// A pattern finds a name of software in a text. Scripts are long and patterns
// are many, so a plain search for a text that every match must hold decides
// most of them before the expression runs.
type pattern struct {
	re   *regexp.Regexp
	must []string // a match holds one of these, in lower case; empty: not known
}

// newPattern compiles an expression so that it matches whole words.
func newPattern(text string) (*pattern, error) {
	re, err := regexp.Compile(`(?i)(?:^|[^0-9A-Za-z])(?:` + text + `)(?:$|[^0-9A-Za-z])`)
	if err != nil {
		return nil, err
	}
	p := &pattern{re: re}
	if tree, err := syntax.Parse(text, syntax.Perl|syntax.FoldCase); err == nil {
		p.must = required(tree.Simplify())
	}
	return p, nil
}

// match looks for the pattern in a text; lower is the text in lower case.
func (p *pattern) match(text, lower string) bool {
	if len(p.must) > 0 {
		found := false
		for _, literal := range p.must {
			if strings.Contains(lower, literal) {
				found = true
				break
			}
		}
		if !found {
			return false
		}
	}
	return p.re.MatchString(text)
}

// required gives literals of which every match of an expression holds one.
func required(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpLiteral:
		return []string{strings.ToLower(string(re.Rune))}
	case syntax.OpCapture, syntax.OpPlus:
		return required(re.Sub[0])
	case syntax.OpConcat:
		var best []string
		for _, sub := range re.Sub {
			if got := required(sub); len(got) > 0 && shortest(got) > shortest(best) {
				best = got
			}
		}
		return best
	case syntax.OpAlternate:
		var out []string
		for _, sub := range re.Sub {
			got := required(sub)
			if len(got) == 0 {
				return nil
			}
			out = append(out, got...)
		}
		return out
	default:
		return nil
	}
}

func shortest(words []string) int {
	if len(words) == 0 {
		return 0
	}
	n := len(words[0])
	for _, w := range words {
		n = min(n, len(w))
	}
	return n
}

// softwareIn finds known software in a text.
func (c *Catalog) softwareIn(text string) []string {
	lower := strings.ToLower(text)
	var out []string
	for _, s := range c.software {
		for _, p := range s.matches {
			if p.match(text, lower) {
				out = append(out, s.name)
				break
			}
		}
	}
	return out
}
