package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"

	"github.com/resilint/resilint/parser"
	"github.com/resilint/resilint/rules"
)

// JSONVersion is the version of the JSON documents. Within a version, fields
// are only ever added.
const JSONVersion = 1

type jsonReport struct {
	Version     int               `json:"version"`
	Findings    []jsonFinding     `json:"findings"`
	Services    []jsonService     `json:"services"`
	Points      []jsonSinglePoint `json:"single_points"` // what alone takes services down, most services first
	Pairs       []jsonPair        `json:"pairs,omitempty"`
	Coverage    jsonCoverage      `json:"coverage"`
	Diagnostics []JSONDiagnostic  `json:"diagnostics"`
	Change      *jsonChange       `json:"change,omitempty"`
}

type jsonFinding struct {
	Rule        string        `json:"rule"`
	Name        string        `json:"name"`
	Severity    string        `json:"severity"`
	Class       string        `json:"class"`
	Message     string        `json:"message"`
	Fix         string        `json:"fix,omitempty"`
	Address     string        `json:"address"`
	Location    jsonLocation  `json:"location"`
	Related     []jsonRelated `json:"related"`
	Services    []string      `json:"services"`
	Domain      string        `json:"domain,omitempty"`
	Fingerprint string        `json:"fingerprint"`
	Suppressed  string        `json:"suppressed,omitempty"` // the reason
	State       string        `json:"state,omitempty"`      // new or unchanged, where there is a baseline or an earlier revision
}

type jsonLocation struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
}

type jsonRelated struct {
	Address string `json:"address"`
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Message string `json:"message,omitempty"`
}

type jsonService struct {
	Name     string            `json:"name"`
	Entry    []string          `json:"entry"`
	Survives map[string]string `json:"survives"`
	Weakest  []string          `json:"weakest"`
	Unknown  []jsonUnknown     `json:"unknown,omitempty"` // why a verdict is unknown, where that is no component's place
}

type jsonUnknown struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Reason string `json:"reason"`
}

type jsonSinglePoint struct {
	Loss     string   `json:"loss"` // as whatif takes it: "zone=aws/eu-west-1/eu-west-1a"
	Services []string `json:"services"`
}

type jsonPair struct {
	Losses   []string `json:"losses"` // which together, and not alone, take the services down
	Services []string `json:"services"`
}

type jsonCoverage struct {
	Components int           `json:"components"`
	Resolved   int           `json:"resolved"`
	BlockedBy  []jsonBlocked `json:"blocked_by"`
}

type jsonBlocked struct {
	File       string `json:"file"`
	Line       int    `json:"line"`
	Reason     string `json:"reason"`
	Components int    `json:"components"`
}

// A JSONDiagnostic is a diagnostic as all JSON documents show it.
type JSONDiagnostic struct {
	Severity string `json:"severity"`
	File     string `json:"file,omitempty"`
	Line     int    `json:"line,omitempty"`
	Column   int    `json:"column,omitempty"`
	Message  string `json:"message"`
}

// JSON writes the document that other programs rely on.
func JSON(w io.Writer, r *Report) error {
	doc := jsonReport{
		Version:     JSONVersion,
		Findings:    []jsonFinding{},
		Services:    []jsonService{},
		Points:      []jsonSinglePoint{},
		Coverage:    jsonCoverage{BlockedBy: []jsonBlocked{}},
		Diagnostics: JSONDiagnostics(r.Diagnostics),
	}
	for _, f := range r.shown() {
		j := toJSON(f)
		j.State = r.baselineState(&f)
		doc.Findings = append(doc.Findings, j)
	}
	doc.Change = r.changeJSON()
	if r.Model != nil {
		doc.Services, doc.Points = survivalJSON(r.Model), singlePointsJSON(r.Model)
		if r.Pairs {
			doc.Pairs = pairsJSON(r.Model)
		}
		c := r.Model.Coverage
		doc.Coverage.Components, doc.Coverage.Resolved = c.Components, c.Resolved
		for _, b := range c.BlockedBy {
			doc.Coverage.BlockedBy = append(doc.Coverage.BlockedBy, jsonBlocked{b.Range.File, b.Range.Line, b.Reason, b.Components})
		}
	}
	return WriteJSON(w, doc)
}

// WriteJSON writes a document as all of the program's JSON is written:
// indented, with HTML characters as they are, ending in a line feed. What a
// terminal or the log of a CI system would take for a command is written with
// escapes, which say the same.
func WriteJSON(w io.Writer, doc any) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(doc); err != nil {
		return err
	}
	_, err := w.Write(escapedJSON(buf.Bytes()))
	return err
}

func escapedJSON(src []byte) []byte {
	src = logCommand.ReplaceAll(src, []byte(`#\u0023$1`))
	unseen := func(c rune) bool { return c != '\n' && (unicode.IsControl(c) || hidden(c)) }
	if !bytes.ContainsFunc(src, unseen) {
		return src
	}
	out := make([]byte, 0, len(src))
	for _, c := range string(src) {
		if unseen(c) {
			out = fmt.Appendf(out, `\u%04x`, c)
		} else {
			out = utf8.AppendRune(out, c)
		}
	}
	return out
}

// JSONDiagnostics turns diagnostics into their JSON form, never nil.
func JSONDiagnostics(diags parser.Diagnostics) []JSONDiagnostic {
	out := []JSONDiagnostic{}
	for _, d := range diags {
		out = append(out, JSONDiagnostic{string(d.Severity), d.Range.File, d.Range.Line, d.Range.Column, d.Message})
	}
	return out
}

func toJSON(f rules.Finding) jsonFinding {
	out := jsonFinding{
		Rule: f.Rule.ID, Name: f.Rule.Name, Severity: string(f.Severity), Class: string(f.Class),
		Message: f.Message, Fix: f.Fix, Address: f.Address,
		Location:    jsonLocation{f.Range.File, f.Range.Line, f.Range.Column, f.Range.EndLine, f.Range.EndColumn},
		Related:     []jsonRelated{},
		Services:    serviceNames(f.Services),
		Domain:      f.Domain,
		Fingerprint: f.Fingerprint,
	}
	for _, rel := range f.Related {
		out.Related = append(out.Related, jsonRelated{rel.Address, rel.Range.File, rel.Range.Line, rel.Message})
	}
	if f.Suppressed != nil {
		out.Suppressed = f.Suppressed.Reason
	}
	return out
}
