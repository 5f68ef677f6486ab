package catalog

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// sourceNames gives the names under which the catalog may have a module, the
// most telling first. One module has many addresses: in a registry, with or
// without its host, or as the repository that the registry fetches, over any
// protocol and at any version.
func sourceNames(source string) []string {
	source, _, _ = strings.Cut(source, "?")
	plain := source
	if _, after, forced := strings.Cut(plain, "::"); forced { // git::https://...
		plain = after
	}
	if _, after, scheme := strings.Cut(plain, "://"); scheme {
		plain = after
	}
	if user, after, found := strings.Cut(plain, "@"); found && !strings.Contains(user, "/") {
		plain = after
	}
	// host:owner/name, as secure copy writes it
	if host, after, found := strings.Cut(plain, ":"); found && !strings.Contains(host, "/") {
		plain = host + "/" + strings.TrimLeft(after, "0123456789/")
	}
	base, sub, deeper := strings.Cut(plain, "//")
	parts := strings.Split(strings.TrimSuffix(strings.Trim(base, "/"), ".git"), "/")
	if len(parts) > 1 && strings.Contains(parts[0], ".") && parts[0] != ".." && parts[0] != "." {
		parts = parts[1:]
	}
	var names []string
	add := func(name string) {
		if deeper {
			name += "//" + strings.Trim(sub, "/")
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(parts) >= 2 {
		// a registry's modules live in repositories named terraform-PROVIDER-NAME
		if words := strings.SplitN(strings.TrimSuffix(parts[1], ".git"), "-", 3); len(words) == 3 && words[0] == "terraform" {
			add(parts[0] + "/" + words[2] + "/" + words[1])
		}
	}
	add(strings.Join(parts, "/"))
	if !slices.Contains(names, source) {
		names = append(names, source)
	}
	return names
}

// moduleFor finds the stand-in of a source: by its name, else by the pattern
// that says most before its first star, of those the first in the order of the
// alphabet.
func (c *Catalog) moduleFor(source string) func() *hclsyntax.Body {
	names := sourceNames(source)
	for _, name := range names {
		if m := c.modules[name]; m != nil {
			return m
		}
	}
	said := func(pattern string) int { return strings.IndexByte(pattern, '*') }
	for _, pattern := range slices.SortedFunc(maps.Keys(c.modules), func(a, b string) int {
		return cmp.Or(cmp.Compare(said(b), said(a)), cmp.Compare(a, b))
	}) {
		if !strings.ContainsAny(pattern, "*{") {
			continue
		}
		for _, name := range names {
			if ok, err := doublestar.Match(pattern, name); ok && err == nil {
				return c.modules[pattern]
			}
		}
	}
	return nil
}
