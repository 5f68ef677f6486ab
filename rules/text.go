package rules

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/agext/levenshtein"

	"github.com/resilint/resilint/graph"
)

func quote(s string) string { return strconv.Quote(s) }

// countOf is "1 unit", "2 units".
func countOf(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// listing is "a", "a and b", "a, b and c", "a, b and 5 more".
func listing(items []string) string {
	const most = 4
	switch n := len(items); {
	case n == 0:
		return ""
	case n == 1:
		return items[0]
	case n <= most:
		return strings.Join(items[:n-1], ", ") + " and " + items[n-1]
	default:
		return fmt.Sprintf("%s and %d more", strings.Join(items[:most-1], ", "), n-most+1)
	}
}

// serviceNames are the names of services, in their order.
func serviceNames(ss []*graph.Service) []string {
	out := make([]string, len(ss))
	for i, s := range ss {
		out[i] = s.Name
	}
	return out
}

// nearest suggests the rule that a misspelt name may mean.
func nearest(name string) string {
	if best := closest(name); best != "" {
		return " Did you mean " + quote(best) + "?"
	}
	return ""
}

// closest is the rule that is spelt most like a name, if one is like it.
func closest(name string) string {
	best, distance := "", 4
	for _, r := range All() {
		for _, s := range []string{r.Name, r.ID} {
			if d := levenshtein.Distance(strings.ToLower(name), strings.ToLower(s), nil); d < distance {
				best, distance = s, d
			}
		}
	}
	return best
}

// Near lists the rules whose name holds a name that no rule has, or whose id
// begins with it; else the rule that is spelt most like it.
func Near(name string) []string {
	var out []string
	for _, r := range All() {
		if name != "" && (strings.Contains(r.Name, strings.ToLower(name)) || strings.HasPrefix(r.ID, strings.ToUpper(name))) {
			out = append(out, r.Name)
		}
	}
	if like := closest(name); len(out) == 0 && like != "" {
		out = []string{like}
	}
	return out
}

// naturalLess orders addresses so that [2] comes before [10].
func naturalLess(a, b string) bool {
	for a != "" && b != "" {
		x, y := digits(a), digits(b)
		if x > 0 && y > 0 {
			m, n := strings.TrimLeft(a[:x], "0"), strings.TrimLeft(b[:y], "0")
			if len(m) != len(n) {
				return len(m) < len(n)
			}
			if m != n {
				return m < n
			}
			a, b = a[x:], b[y:]
			continue
		}
		if a[0] != b[0] {
			return a[0] < b[0]
		}
		a, b = a[1:], b[1:]
	}
	return len(a) < len(b)
}

func digits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// globAddress matches an address against a glob, in which a star stands for
// any run of characters: the dots and brackets of addresses are plain.
func globAddress(glob, address string) bool {
	parts := strings.Split(glob, "*")
	if len(parts) == 1 {
		return glob == address
	}
	if !strings.HasPrefix(address, parts[0]) {
		return false
	}
	address = address[len(parts[0]):]
	for _, part := range parts[1 : len(parts)-1] {
		at := strings.Index(address, part)
		if at < 0 {
			return false
		}
		address = address[at+len(part):]
	}
	return strings.HasSuffix(address, parts[len(parts)-1])
}

// keys are the sorted keys of a set.
func keys(set map[string]bool) []string { return sortedKeys(set) }

// sortedKeys are the keys of a map in order.
func sortedKeys[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// number writes units without needless decimals.
func number(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
