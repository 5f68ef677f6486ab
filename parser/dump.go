package parser

import (
	"encoding/json"
	"io"
	"path"
	"path/filepath"
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// A Dumped project is what `resilint dump` prints: what the parser evaluated.
type Dumped struct {
	Version     int                        `json:"version"`
	Resources   []DumpedResource           `json:"resources"`
	Outputs     map[string]json.RawMessage `json:"outputs"`
	Diagnostics []DumpedDiagnostic         `json:"diagnostics"`
}

// A DumpedResource is one instance.
type DumpedResource struct {
	Root      string          `json:"root,omitempty"` // where there are several
	Address   string          `json:"address"`
	Type      string          `json:"type"`
	Mode      string          `json:"mode"`
	Values    json.RawMessage `json:"values"`
	Provider  *DumpedProvider `json:"provider,omitempty"`
	Placement *Placement      `json:"placement,omitempty"`
}

// A DumpedProvider is the provider configuration that an instance uses.
type DumpedProvider struct {
	Type   string          `json:"type"`
	Alias  string          `json:"alias,omitempty"`
	Config json.RawMessage `json:"config"`
}

// A DumpedDiagnostic has its file relative to the dumped directory.
type DumpedDiagnostic struct {
	Severity Severity `json:"severity"`
	File     string   `json:"file"`
	Line     int      `json:"line"`
	Column   int      `json:"column"`
	Message  string   `json:"message"`
}

// Dump writes the evaluated project as seen from the directory that was asked
// for: where that is a root, this root alone, else all roots that were read.
func Dump(w io.Writer, p *Project) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(dumped(p))
}

func dumped(p *Project) *Dumped {
	out := &Dumped{Version: 1, Resources: []DumpedResource{}, Outputs: map[string]json.RawMessage{}, Diagnostics: []DumpedDiagnostic{}}
	from := p.Dir
	roots := p.Roots
	for _, r := range p.Roots {
		if r.Dir == from {
			roots = []*Root{r}
		}
	}
	for _, r := range roots {
		for _, i := range r.Instances {
			d := dumpInstance(i)
			if len(roots) > 1 {
				d.Root = r.Dir
			}
			out.Resources = append(out.Resources, d)
		}
		for n, v := range r.Outputs {
			out.Outputs[n] = valueJSON(v)
		}
	}
	for _, d := range p.Diagnostics {
		out.Diagnostics = append(out.Diagnostics, DumpedDiagnostic{
			Severity: d.Severity, File: relativeTo(from, d.Range.File), Line: d.Range.Line, Column: d.Range.Column, Message: d.Message,
		})
	}
	return out
}

func relativeTo(from, file string) string {
	if file == "" || from == "." {
		return file
	}
	if r, err := filepath.Rel(filepath.FromSlash(from), filepath.FromSlash(file)); err == nil {
		return filepath.ToSlash(r)
	}
	return path.Clean(file)
}

func dumpInstance(i *Instance) DumpedResource {
	out := DumpedResource{Address: i.Address, Type: i.Type, Mode: "managed", Values: valueJSON(i.Config())}
	switch i.Mode {
	case Data:
		out.Mode = "data"
	case Module:
		out.Mode = "module"
	case Managed:
	}
	if i.Provider != nil {
		out.Provider = &DumpedProvider{Type: i.Provider.Name, Alias: i.Provider.Alias, Config: valueJSON(i.Provider.Config)}
	}
	out.Placement = placementOf(i)
	return out
}

const unknownJSON = `{"__unknown__":true}`

// valueJSON writes a value; what only apply knows is written as an object that
// says so. Sets come in cty's order.
func valueJSON(v cty.Value) json.RawMessage {
	var b strings.Builder
	writeJSON(&b, v)
	return json.RawMessage(b.String())
}

func writeJSON(b *strings.Builder, v cty.Value) {
	if v == cty.NilVal {
		b.WriteString("null")
		return
	}
	v, marks := v.Unmark()
	ty := v.Type()
	switch {
	case !v.IsKnown():
		writeUnknown(b, v, marks)
	case v.IsNull():
		b.WriteString("null")
	case ty == cty.String:
		writeText(b, v.AsString())
	case ty == cty.Number:
		f := v.AsBigFloat()
		if f.IsInf() || isHuge(v) {
			b.WriteString(unknownJSON)
		} else {
			b.WriteString(f.Text('g', -1))
		}
	case ty == cty.Bool:
		if v.True() {
			b.WriteString("true")
		} else {
			b.WriteString("false")
		}
	case ty.IsMapType() || ty.IsObjectType():
		b.WriteByte('{')
		first := true
		for it := v.ElementIterator(); it.Next(); {
			k, e := it.Element()
			if !first {
				b.WriteByte(',')
			}
			first = false
			writeText(b, k.AsString())
			b.WriteByte(':')
			writeJSON(b, e)
		}
		b.WriteByte('}')
	case ty.IsTupleType() || ty.IsListType() || ty.IsSetType():
		b.WriteByte('[')
		first := true
		for it := v.ElementIterator(); it.Next(); {
			_, e := it.Element()
			if !first {
				b.WriteByte(',')
			}
			first = false
			writeJSON(b, e)
		}
		b.WriteByte(']')
	default:
		b.WriteString("null") // types without a JSON form, such as functions' results of type "type"
	}
}

func writeText(b *strings.Builder, s string) {
	enc, err := json.Marshal(s)
	if err != nil {
		enc = []byte(`""`)
	}
	b.Write(enc)
}

// writeUnknown writes what is not known. A value that differs from run to run
// is known to Terraform, so it is written as a text of its kind.
func writeUnknown(b *strings.Builder, v cty.Value, marks cty.ValueMarks) {
	for m := range marks {
		u, ok := m.(unpredictable)
		if !ok || v.Type() != cty.String {
			continue
		}
		prefix := v.Range().StringPrefix()
		if u.function == "bcrypt" || u.function == "plantimestamp" || u.function == "uuid" && prefix == "" ||
			u.function == "timestamp" && prefix == centuryPrefix {
			b.WriteString(`"(differs from run to run)"`)
			return
		}
	}
	b.WriteString(unknownJSON)
}
