package parser

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// A blockSchema lists what may stand in one of Terraform's own blocks.
type blockSchema struct {
	what   string
	attrs  []string
	blocks []string
}

var (
	variableSchema = blockSchema{"variable", []string{
		"type", "default", "description", "sensitive", "nullable", "ephemeral", "deprecated", "const",
	}, []string{"validation"}}
	outputSchema = blockSchema{"output", []string{
		"value", "description", "sensitive", "depends_on", "ephemeral", "deprecated", "type",
	}, []string{"precondition", "postcondition"}}
	terraformSchema = blockSchema{"terraform", []string{"required_version", "experiments", "language"}, []string{
		"required_providers", "backend", "cloud", "provider_meta", "encryption", "experiments",
	}}
	validationSchema = blockSchema{"validation", []string{"condition", "error_message"}, nil}
	lifecycleSchema  = blockSchema{"lifecycle", []string{
		"create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by", "enabled", "destroy",
	}, []string{"precondition", "postcondition", "action_trigger"}}
)

// expect reports arguments and blocks that the schema does not know.
func (m *module) expect(k *block, s blockSchema) {
	for _, n := range k.body.order {
		if !slices.Contains(s.attrs, n) {
			m.diags.errorf(KindSyntax, k.body.attrs[n].nameRange,
				"Unsupported argument: a %s block has no argument %q; remove it.", s.what, n)
		}
	}
	for _, b := range k.body.blocks {
		if !slices.Contains(s.blocks, b.typ) {
			m.diags.errorf(KindSyntax, b.header, "Unsupported block type: a %s block has no block %q; remove it.", s.what, b.typ)
		}
	}
}

func (m *module) validName(what, name string, k *block) {
	if !hclsyntax.ValidIdentifier(name) {
		m.diags.errorf(KindSyntax, k.header,
			"Invalid %s name: %q must start with a letter or underscore and hold only letters, digits, underscores and dashes.", what, name)
	}
}

var constraintPart = regexp.MustCompile(`^\s*(=|!=|>|<|>=|<=|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.\d+)*(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?\s*$`)

// checkConstraint reports a version constraint that cannot be read.
func (m *module) checkConstraint(s string, at hcl.Range) bool {
	for part := range strings.SplitSeq(s, ",") {
		if !constraintPart.MatchString(part) {
			m.diags.errorf(KindSyntax, at, "Invalid version constraint: %q is no constraint such as \">= 1.5\".", strings.TrimSpace(part))
			return false
		}
	}
	return true
}

// checkProviderSource reports a provider's address that is none.
func (m *module) checkProviderSource(s string, at hcl.Range) {
	parts := strings.Split(s, "/")
	if len(parts) > 3 || slices.ContainsFunc(parts, func(p string) bool { return p == "" || strings.ContainsAny(p, " \t:@") && len(parts) < 3 }) {
		m.diags.errorf(KindSyntax, at, "Invalid provider source string: %q is not of the form [HOST/]NAMESPACE/TYPE.", s)
	}
}

// backends are those of any release, also of those that no longer have them.
var backends = []string{
	"artifactory", "atlas", "azure", "azurerm", "consul", "cos", "enhanced", "etcd", "etcdv3", "gcs", "http", "inmem",
	"kubernetes", "local", "manta", "oci", "oss", "pg", "remote", "s3", "swift",
}

// terraformVersion is the release whose behaviour the parser follows.
var terraformVersion = [3]int{1, 11, 4}

// checkRequiredVersion reports constraints that cannot be read. One that the
// followed release does not meet is only a warning: the project may well be
// run by another release.
func (m *module) checkRequiredVersion(a *attribute) {
	s, ok := literalString(a.expr)
	if !ok {
		m.diags.errorf(KindSyntax, a.rng, "Invalid version constraint: required_version is a literal string.")
		return
	}
	if !m.checkConstraint(s, a.expr.Range()) {
		return
	}
	if meetsVersion(s, terraformVersion) {
		return
	}
	for _, other := range otherVersions {
		if meetsVersion(s, other) {
			m.diags.warnf(KindValue, a.rng, "Unsupported Terraform version: %q excludes the release whose rules are followed here (1.11).", s)
			return
		}
	}
	m.diags.errorf(KindValue, a.rng, "Unsupported Terraform version: %q excludes every release.", s)
}

// otherVersions stand for the releases with which real projects are run.
var otherVersions = [][3]int{
	{0, 11, 15},
	{0, 12, 31},
	{0, 13, 7},
	{0, 14, 11},
	{0, 15, 5},
	{1, 0, 11},
	{1, 1, 9},
	{1, 2, 9},
	{1, 3, 10},
	{1, 4, 7},
	{1, 5, 7},
	{1, 6, 6},
	{1, 7, 5},
	{1, 8, 5},
	{1, 9, 8},
	{1, 10, 5},
	{1, 12, 2},
	{1, 13, 5},
	{1, 14, 9},
	{1, 15, 9},
	{1, 16, 9},
	{1, 20, 9},
}

func meetsVersion(constraints string, have [3]int) bool {
	for part := range strings.SplitSeq(constraints, ",") {
		f := constraintPart.FindStringSubmatch(part)
		if f == nil {
			return true
		}
		var want [3]int
		given := 0
		for i := range want {
			if f[i+2] != "" {
				want[i], _ = strconv.Atoi(f[i+2])
				given++
			}
		}
		c := slices.Compare(have[:], want[:])
		ok := true
		switch f[1] {
		case "", "=":
			ok = c == 0
		case "!=":
			ok = c != 0
		case ">":
			ok = c > 0
		case "<":
			ok = c < 0
		case ">=":
			ok = c >= 0
		case "<=":
			ok = c <= 0
		case "~>":
			fixed := max(given-1, 1)
			ok = c >= 0 && slices.Equal(have[:fixed], want[:fixed])
		}
		if !ok {
			return false
		}
	}
	return true
}

func asSyntax(e hcl.Expression) hclsyntax.Expression {
	if s, ok := e.(hclsyntax.Expression); ok {
		return s
	}
	return &hclsyntax.LiteralValueExpr{SrcRange: e.Range()}
}
