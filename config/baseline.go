package config

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/resilint/resilint/parser"
)

// baselineVersion is the version of the baseline's format.
const baselineVersion = 1

// A Baseline lists findings that are there already, so that a run tells of new
// ones only.
type Baseline struct {
	Entries []Entry
}

// An Entry is findings of a baseline, named by what stays as it is when lines
// move, files are renamed, instances come and go and messages are reworded.
type Entry struct {
	Root    string `json:"root"`              // the root module's directory, relative to the repository's top
	Address string `json:"address,omitempty"` // of the block, without instance keys; "" where the finding is of the root module as a whole
	Rule    string `json:"rule"`              // ID
	Domain  string `json:"domain,omitempty"`  // that is shared; "" for none, or for several
	Count   int    `json:"count"`             // how many findings have the rest in common

	Range parser.Range `json:"-"` // its place in the file
}

func (e Entry) compare(o Entry) int {
	return cmp.Or(cmp.Compare(e.Root, o.Root), cmp.Compare(e.Address, o.Address), cmp.Compare(e.Rule, o.Rule), cmp.Compare(e.Domain, o.Domain))
}

// NewBaseline lists findings, those counted together that have all in common.
func NewBaseline(found []Entry) *Baseline {
	b := &Baseline{}
	for _, e := range slices.SortedStableFunc(slices.Values(found), Entry.compare) {
		if n := len(b.Entries); n > 0 && b.Entries[n-1].compare(e) == 0 {
			b.Entries[n-1].Count += e.Count
			continue
		}
		b.Entries = append(b.Entries, e)
	}
	return b
}

// Write writes the baseline with one entry a line, sorted, so that changes of
// it are easy to review and to merge.
func (b *Baseline) Write(w io.Writer) error {
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n  \"version\": %d,\n  \"findings\": [", baselineVersion)
	for i, e := range b.Entries {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n    ")
		enc := json.NewEncoder(&out)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(e); err != nil {
			return err
		}
		out.Truncate(out.Len() - 1) // the line feed
	}
	if len(b.Entries) > 0 {
		out.WriteString("\n  ")
	}
	out.WriteString("]\n}\n")
	_, err := w.Write(out.Bytes())
	return err
}

// ReadBaseline reads a baseline. Ranges of entries are relative to top.
func ReadBaseline(path, top string) (*Baseline, error) {
	src, err := read(path)
	if err != nil {
		return nil, err
	}
	b, at, err := parseBaseline(src, relative(top, path))
	if err != nil {
		before := src[:min(max(at, 0), len(src))]
		line, column := 1+bytes.Count(before, []byte("\n")), len(before)-bytes.LastIndexByte(before, '\n')
		return nil, fmt.Errorf("%s:%d:%d: it is no baseline that can be read: %w; \"resilint baseline\" writes one", path, line, column, err)
	}
	return b, nil
}

// parseBaseline reads a baseline's text; at is the byte that a fault stands at.
func parseBaseline(src []byte, file string) (b *Baseline, at int, err error) {
	var doc struct {
		Version  int               `json:"version"`
		Findings []json.RawMessage `json:"findings"`
	}
	if err := json.Unmarshal(src, &doc); err != nil {
		return nil, offset(err), err
	}
	if doc.Version != baselineVersion || doc.Findings == nil {
		return nil, 0, fmt.Errorf("it has to hold \"version\": %d and \"findings\"", baselineVersion)
	}
	b = &Baseline{}
	for _, raw := range doc.Findings {
		var e Entry
		// the text of an element stands in the file as it is
		at += bytes.Index(src[at:], raw)
		line := 1 + bytes.Count(src[:at], []byte("\n"))
		if err := json.Unmarshal(raw, &e); err != nil {
			return nil, at + offset(err), err
		}
		if e.Rule == "" || e.Root == "" || e.Count < 1 {
			return nil, at, errors.New("an entry has a root, a rule and a count of at least 1")
		}
		e.Range = parser.Range{File: file, Line: line, Column: 1, EndLine: line}
		b.Entries = append(b.Entries, e)
		at += len(raw)
	}
	return b, 0, nil
}

// offset is the byte that a fault of JSON stands at.
func offset(err error) int {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return int(syntax.Offset) - 1
	case errors.As(err, &kind):
		return int(kind.Offset) - 1
	default:
		return 0
	}
}
