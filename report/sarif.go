package report

import (
	"io"
	"net/url"
	"regexp"
	"strings"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	projectURI  = "https://github.com/resilint/resilint"
	sourceRoot  = "%SRCROOT%"
	// maxDescription bounds a text, in characters: GitHub cuts a rule's
	// descriptions there, and GitLab drops a result with a longer one.
	maxDescription = 1024
	// maxRelated keeps a result below GitHub's bound of 100 kept locations.
	maxRelated = 99
)

// A sarifWriter holds what results share.
type sarifWriter struct {
	*Report
	index map[string]int // of rules, by ID
	ways  map[*graph.Service]*graph.Ways
	lines map[string][]string // hashes of lines, by file
}

// SARIF writes SARIF 2.1.0 for code scanning. Regions are small (an attribute
// or a header line), since an alert shows on a pull request only where all of
// its lines are in the diff.
func SARIF(w io.Writer, r *Report) error {
	s := &sarifWriter{Report: r, index: map[string]int{}, ways: map[*graph.Service]*graph.Ways{}, lines: map[string][]string{}}
	taxonomies := newTaxonomies(r.Rules)
	run := sarifRun{
		Tool: sarifTool{Driver: sarifDriver{
			Name: "resilint", Version: semantic(r.Version), SemVersion: semantic(r.Version), InformationURI: projectURI,
			Rules: []sarifRule{}, Taxonomies: taxonomies.components(),
		}},
		Invocations: []sarifInvocation{{Successful: !r.Untrusted}},
		Taxonomies:  taxonomies.all,
		Results:     []sarifResult{},
		Automation:  sarifAutomation{automation(r.Category)},
		ColumnKind:  "unicodeCodePoints",
	}
	for i, rule := range r.Rules {
		s.index[rule.ID] = i
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRuleOf(rule, taxonomies))
	}
	for _, group := range byRuleAndLine(r.shown()) {
		run.Results = append(run.Results, s.result(group))
	}
	for _, d := range r.Diagnostics {
		run.Invocations[0].Notifications = append(run.Invocations[0].Notifications, s.notification(d))
	}
	run.Invocations[0].Notifications = append(run.Invocations[0].Notifications, s.changeNotifications(r.Change)...)
	return WriteJSON(w, sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

// automation names the run: all up to the last slash is the category by which
// code scanning keeps several runs over one repository apart.
func automation(category string) string {
	if category == "" {
		return "resilint/"
	}
	return "resilint/" + category + "/"
}

var semanticVersion = regexp.MustCompile(`^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$`)

// semantic is the version as a semantic one: a build that has none, as in
// development, comes before all others.
func semantic(version string) string {
	if v := strings.TrimPrefix(version, "v"); semanticVersion.MatchString(v) {
		return v
	}
	return "0.0.0-dev"
}

func (s *sarifWriter) notification(d parser.Diagnostic) sarifNotification {
	n := sarifNotification{Level: sarifLevelOf(gravity(d)), Message: sarifText{plain(d.Message)}}
	if d.Range.File != "" {
		n.Locations = []sarifLocation{s.locate(d.Range)}
	}
	return n
}

func sarifRuleOf(rule *rules.Rule, taxonomies *taxonomies) sarifRule {
	summary := clip(rule.Summary(), maxDescription)
	severity := (&config.Config{}).SeverityOf(rule.Class, "")
	problem := map[config.Severity]string{config.Error: "error", config.Warning: "warning"}[severity]
	if problem == "" {
		problem = "recommendation"
	}
	return sarifRule{
		ID: rule.ID, Name: rule.Name,
		Short: sarifText{strings.ReplaceAll(rule.Name, "-", " ")}, Full: sarifText{summary},
		HelpURI:       pageOf(rule),
		Help:          sarifMarkdown{Text: summary, Markdown: rule.Doc},
		Configuration: sarifConfiguration{sarifLevelOf(severity), sarifRank(severity)},
		Relationships: taxonomies.of(rule),
		Properties:    sarifProperties{Tags: []string{"resilience", "terraform", string(rule.Class)}, Precision: "high", ProblemSeverity: problem},
	}
}

func sarifLevelOf(s config.Severity) string {
	switch s {
	case config.Error, config.Warning:
		return string(s)
	default:
		return "note"
	}
}

// sarifRank says how important a result is, between 0 and 100. GitLab takes
// its severity from it.
func sarifRank(s config.Severity) float64 {
	switch s {
	case config.Error:
		return 90
	case config.Warning:
		return 60
	default:
		return 30
	}
}

// locate gives the place of a range, on one line.
func (s *sarifWriter) locate(at parser.Range) sarifLocation {
	at = s.line(at)
	return sarifLocation{Physical: sarifPhysical{artifact(at.File), sarifRegion{at.Line, at.Column, at.EndLine, at.EndColumn}}}
}

// artifact gives a file's path as a URI reference. A colon would make a scheme
// of what stands before it, and an unknown scheme has the whole log refused.
func artifact(file string) sarifArtifact {
	segments := strings.Split(file, "/")
	for i, s := range segments {
		segments[i] = strings.ReplaceAll(url.PathEscape(s), ":", "%3A")
	}
	return sarifArtifact{strings.Join(segments, "/"), sourceRoot}
}

var (
	linkLike = regexp.MustCompile(`\](\s*[(\[])`)
	argument = regexp.MustCompile(`\{(\d+)\}`)
	noText   = "(nothing)"
)

// plain is text that a SARIF viewer shows as it is: one line, within bounds,
// with no link and no placeholder in it, and never empty.
func plain(s string) string {
	s = argument.ReplaceAllString(linkLike.ReplaceAllString(oneLine(s), "] $1"), "{ $1 }")
	if s == "" {
		return noText
	}
	return clip(s, maxDescription)
}
