package graph

import (
	"path"
	"strings"
)

// matchAddress matches an address of a configuration file: exactly, without
// instance keys (all instances of a block), or as a glob whose star crosses
// dots, as in "module.edge.*". The root's path may be left out.
func matchAddress(pattern, id string) bool {
	if matchOne(pattern, id) {
		return true
	}
	if _, short, ok := strings.Cut(id, ":"); ok && !strings.Contains(pattern, ":") {
		return matchOne(pattern, short)
	}
	return false
}

func matchOne(pattern, id string) bool {
	base := stripPart(id)
	if pattern == id || pattern == base || pattern == blockOf(base) {
		return true
	}
	return wild(pattern) && (glob(pattern, id) || glob(pattern, blockOf(id)))
}

func wild(pattern string) bool {
	if strings.ContainsAny(pattern, "*") {
		return true
	}
	found := strings.Contains(pattern, "?")
	return found
}

// glob matches with stars and question marks and nothing else: brackets are
// instance keys here. A star also crosses slashes.
func glob(pattern, s string) bool {
	pattern = strings.NewReplacer(`\`, `\\`, "[", `\[`, "/", "\x00").Replace(pattern)
	ok, err := path.Match(pattern, strings.ReplaceAll(s, "/", "\x00"))
	return err == nil && ok
}
