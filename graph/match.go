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
	if pattern == id || names(pattern, stripPart(id)) {
		return true
	}
	return wild(pattern) && (glob(pattern, id) || glob(pattern, blockOf(id)))
}

// names reports whether an address names an instance: the keys of modules and
// of the instance itself may be left out, and then are any.
func names(address, id string) bool {
	for id != "" {
		switch {
		case id[0] == '[' && !strings.HasPrefix(address, "["):
			id = id[keyLen(id):]
		case address == "" || address[0] != id[0]:
			return false
		default:
			address, id = address[1:], id[1:]
		}
	}
	return address == ""
}

// keyLen is the length of the instance key that an address begins with.
func keyLen(s string) int {
	quoted := false
	for i := 0; i < len(s); i++ {
		switch {
		case quoted && s[i] == '\\':
			i++
		case s[i] == '"':
			quoted = !quoted
		case s[i] == ']' && !quoted:
			return i + 1
		}
	}
	return len(s)
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
