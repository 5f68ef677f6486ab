package report

import (
	"fmt"
	"io"
	"net/url"
	"strings"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// The parts of SARIF 2.1.0 that are written, in the order of the standard.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool        sarifTool         `json:"tool"`
		Invocations []sarifInvocation `json:"invocations"`
		Results     []sarifResult     `json:"results"`
		Automation  *sarifAutomation  `json:"automationDetails,omitempty"`
		ColumnKind  string            `json:"columnKind"`
	}
	sarifAutomation struct {
		ID string `json:"id"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		SemVersion     string      `json:"semanticVersion,omitempty"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID            string          `json:"id"`
		Name          string          `json:"name"`
		Short         sarifText       `json:"shortDescription"`
		Full          sarifText       `json:"fullDescription"`
		Help          sarifMarkdown   `json:"help"`
		Configuration sarifLevel      `json:"defaultConfiguration"`
		Properties    sarifProperties `json:"properties"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifProperties struct {
		Tags            []string `json:"tags"`
		Precision       string   `json:"precision"`
		ProblemSeverity string   `json:"problem.severity"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifMarkdown struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
	}
	sarifResult struct {
		RuleID       string             `json:"ruleId"`
		RuleIndex    int                `json:"ruleIndex"`
		Level        string             `json:"level"`
		Message      sarifText          `json:"message"`
		Locations    []sarifLocation    `json:"locations"`
		Related      []sarifLocation    `json:"relatedLocations,omitempty"`
		Fingerprints map[string]string  `json:"partialFingerprints"`
		Suppressions []sarifSuppression `json:"suppressions,omitempty"`
		Rank         float64            `json:"rank"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification"`
	}
	sarifLocation struct {
		ID       *int          `json:"id,omitempty"`
		Physical sarifPhysical `json:"physicalLocation"`
		Logical  []sarifLogic  `json:"logicalLocations,omitempty"`
		Message  *sarifText    `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI  string `json:"uri"`
		Base string `json:"uriBaseId"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
	}
	sarifLogic struct {
		FullyQualifiedName string `json:"fullyQualifiedName"`
		Kind               string `json:"kind"`
	}
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	projectURI  = "https://github.com/resilint/resilint"
	sourceRoot  = "%SRCROOT%"
	// maxDescription is GitHub's bound of a rule's short and full description, in characters.
	maxDescription = 1024
	// maxRelated keeps a result below GitHub's bound of 100 kept locations.
	maxRelated = 99
)

// SARIF writes SARIF 2.1.0 for code scanning. Regions are small (a header
// line), since an alert shows on a pull request only where all of its lines
// are in the diff.
func SARIF(w io.Writer, r *Report) error {
	run := sarifRun{
		Tool: sarifTool{Driver: sarifDriver{
			Name: "resilint", SemVersion: strings.TrimPrefix(r.Version, "v"), InformationURI: projectURI,
			Rules: []sarifRule{},
		}},
		Results:     []sarifResult{},
		ColumnKind:  "unicodeCodePoints",
		Invocations: []sarifInvocation{{Successful: true}},
	}
	if r.Category != "" {
		run.Automation = &sarifAutomation{ID: "resilint/" + r.Category + "/"}
	}
	index := map[string]int{}
	for i, rule := range r.Rules {
		index[rule.ID] = i
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRuleOf(rule))
	}
	for _, group := range byRuleAndLine(r.shown()) {
		run.Results = append(run.Results, sarifResultOf(group, index))
	}
	for _, d := range r.Diagnostics {
		n := sarifNotification{Level: sarifLevelOf(config.Severity(d.Severity)), Message: sarifText{d.Message}}
		if d.Severity == parser.Error {
			run.Invocations[0].Successful = false
		}
		if d.Range.File != "" {
			n.Locations = []sarifLocation{locate(d.Range)}
		}
		run.Invocations[0].Notifications = append(run.Invocations[0].Notifications, n)
	}
	return WriteJSON(w, sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

func sarifRuleOf(rule *rules.Rule) sarifRule {
	summary := rule.Summary()
	severity := (&config.Config{}).SeverityOf(rule.Class, "")
	problem := map[config.Severity]string{config.Error: "error", config.Warning: "warning"}[severity]
	if problem == "" {
		problem = "recommendation"
	}
	return sarifRule{
		ID: rule.ID, Name: rule.Name,
		Short:         sarifText{clip(strings.ReplaceAll(rule.Name, "-", " "), maxDescription)},
		Full:          sarifText{clip(summary, maxDescription)},
		Help:          sarifMarkdown{Text: summary, Markdown: rule.Doc},
		Configuration: sarifLevel{sarifLevelOf(severity)},
		Properties:    sarifProperties{Tags: []string{"resilience", "terraform", string(rule.Class)}, Precision: "high", ProblemSeverity: problem},
	}
}

// byRuleAndLine joins findings of one rule on one line: code scanning would
// take two results there for one alert, and drop one.
func byRuleAndLine(findings []rules.Finding) [][]rules.Finding {
	type key struct {
		rule, file string
		line       int
		suppressed bool
	}
	var out [][]rules.Finding
	at := map[key]int{}
	for _, f := range findings {
		k := key{f.Rule.ID, f.Range.File, f.Range.Line, f.Suppressed != nil}
		if i, ok := at[k]; ok {
			out[i] = append(out[i], f)
			continue
		}
		at[k] = len(out)
		out = append(out, []rules.Finding{f})
	}
	return out
}

func sarifResultOf(group []rules.Finding, index map[string]int) sarifResult {
	worst := group[0]
	for _, f := range group[1:] {
		if f.Severity.Rank() > worst.Severity.Rank() {
			worst = f
		}
	}
	first := locate(worst.Range)
	res := sarifResult{
		RuleID: worst.Rule.ID, RuleIndex: index[worst.Rule.ID], Level: sarifLevelOf(worst.Severity),
		Fingerprints: map[string]string{"resilintFinding/v1": worst.Fingerprint},
		Rank:         map[int]float64{3: 90, 2: 60, 1: 30}[worst.Severity.Rank()],
	}
	var text []string
	for _, f := range group {
		m := f.Message
		if f.Fix != "" {
			m += " " + f.Fix
		}
		text = append(text, m)
		first.Logical = append(first.Logical, sarifLogic{f.Address, "resource"})
		for _, rel := range f.Related {
			if rel.Range.File == "" || len(res.Related) == maxRelated {
				continue
			}
			l, id := locate(rel.Range), len(res.Related)+1
			l.ID, l.Message = &id, &sarifText{strings.TrimSuffix(rel.Address+": "+rel.Message, ": ")}
			res.Related = append(res.Related, l)
		}
	}
	for _, rel := range res.Related {
		text = append(text, fmt.Sprintf("[%s](%d)", escapeLink(rel.Message.Text), *rel.ID))
		if len(text) > len(group)+4 {
			break
		}
	}
	res.Message = sarifText{strings.Join(text, "\n")}
	res.Locations = []sarifLocation{first}
	if s := worst.Suppressed; s != nil {
		kind := "external"
		if !strings.HasSuffix(s.Range.File, config.FileName) {
			kind = "inSource"
		}
		res.Suppressions = []sarifSuppression{{kind, s.Reason}}
	}
	return res
}

// locate gives a location. What has no place in a file is put at the first
// line of the repository's configuration, since every location needs a region.
func locate(r parser.Range) sarifLocation {
	region := sarifRegion{max(r.Line, 1), max(r.Column, 1), max(r.EndLine, r.Line, 1), r.EndColumn}
	if region.EndColumn < 1 {
		region.EndColumn = region.StartColumn + 1
	}
	segments := strings.Split(r.File, "/")
	for i, s := range segments {
		segments[i] = url.PathEscape(s)
	}
	return sarifLocation{Physical: sarifPhysical{sarifArtifact{strings.Join(segments, "/"), sourceRoot}, region}}
}

func sarifLevelOf(s config.Severity) string {
	switch s {
	case config.Error, config.Warning:
		return string(s)
	default:
		return "note"
	}
}

// escapeLink keeps a text from ending the SARIF link it stands in.
func escapeLink(s string) string {
	return strings.NewReplacer(`\`, `\\`, `[`, `\[`, `]`, `\]`).Replace(s)
}

// clip shortens a text to n characters, at a word where it can.
func clip(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	cut := string(runes[:n-1])
	if i := strings.LastIndexByte(cut, ' '); i > n/2 {
		cut = cut[:i]
	}
	return cut + "…"
}
