package parser

import (
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// What is here tells by its form where a module's source leads.

var (
	registryPart  = regexp.MustCompile(`^[0-9A-Za-z](?:[0-9A-Za-z_-]{0,62}[0-9A-Za-z])?$`)
	registryHost  = regexp.MustCompile(`^[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+(?::\d+)?$|^localhost(?::\d+)?$`)
	forcedGetter  = regexp.MustCompile(`^[A-Za-z0-9]+::`)
	withScheme    = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*://`)
	scpLike       = regexp.MustCompile(`^[^@/\s]+@[^:/\s]+:`)
	detectedHosts = []string{"github.com/", "bitbucket.org/", "gitlab.com/"}
)

// sourcePattern is a glob of the directories that a source made of values may
// lead to, "" where it need be none.
func sourcePattern(e hclsyntax.Expression) string {
	t, ok := e.(*hclsyntax.TemplateExpr)
	if !ok {
		return ""
	}
	var out strings.Builder
	for _, p := range t.Parts {
		if s, ok := literalString(p); ok {
			out.WriteString(s)
		} else {
			out.WriteString("*")
		}
	}
	if !isLocal(out.String()) {
		return ""
	}
	return out.String()
}

// isRegistrySource reports whether a source has the form
// [HOST/]NAMESPACE/NAME/PROVIDER, with a directory inside it or not.
func isRegistrySource(source string) bool {
	for _, h := range detectedHosts {
		if strings.HasPrefix(source, h) {
			return false
		}
	}
	path, _, _ := strings.Cut(source, "//")
	parts := strings.Split(path, "/")
	if len(parts) == 4 {
		if !registryHost.MatchString(parts[0]) {
			return false
		}
		parts = parts[1:]
	}
	if len(parts) != 3 {
		return false
	}
	return !slices.ContainsFunc(parts, func(p string) bool { return !registryPart.MatchString(p) })
}

// isFetchable reports whether a source that is no directory and no registry
// address says how it is to be fetched.
func isFetchable(source string) bool {
	if forcedGetter.MatchString(source) || withScheme.MatchString(source) || scpLike.MatchString(source) {
		return true
	}
	host, _, _ := strings.Cut(source, "/")
	return slices.ContainsFunc(detectedHosts, func(h string) bool { return strings.HasPrefix(source, h) }) ||
		strings.HasSuffix(host, ".amazonaws.com") || strings.HasSuffix(host, ".googleapis.com") || strings.HasPrefix(source, "/")
}

// checkSource reports a source that Terraform would refuse to read.
func (m *module) checkSource(c *call, a *attribute) {
	switch {
	case !c.literal:
		if !m.tofu {
			m.diags.errorf(KindModule, a.expr.Range(), "Variables not allowed: the source of a module is a literal string for Terraform.")
		}
	case isLocal(c.source):
		if c.blk.body.attr("version") != nil {
			m.diags.errorf(KindModule, a.rng, "Invalid registry module source address: %q is a directory, which has no version; remove the version.", c.source)
		}
	case c.blk.body.attr("version") != nil && !isRegistrySource(c.source):
		m.diags.errorf(KindModule, a.rng, "Invalid registry module source address: a version can be given only for modules of a registry; remove it or name one.")
	case !isRegistrySource(c.source) && !isFetchable(c.source):
		m.diags.errorf(KindModule, a.rng, "Invalid module source address: %q is neither a directory, which starts with ./ or ../, nor the address of a registry or repository.", c.source)
	}
}
