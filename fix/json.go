package fix

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/resilint/resilint/parser"
)

var errNotSimple = errors.New("this JSON is not simple enough to edit")

// setJSON applies ops to a file in JSON: a plain value is replaced, an argument
// added before the first of its block.
func setJSON(src []byte, ops []op) ([]byte, error) {
	var splices []splice
	for _, o := range ops {
		s, err := jsonSplice(src, o)
		if err != nil {
			return nil, err
		}
		splices = append(splices, s)
	}
	slices.SortStableFunc(splices, func(a, b splice) int { return b.start - a.start })
	out := slices.Clone(src)
	for _, s := range splices {
		out = slices.Replace(out, s.start, s.end, []byte(s.text)...)
	}
	return out, nil
}

func jsonSplice(src []byte, o op) (splice, error) {
	if !json.Valid([]byte(o.text)) {
		return splice{}, errNotSimple
	}
	if o.at.Set.File == "" {
		return jsonAdd(src, o)
	}
	start, err := valueOf(src, o.at.Set)
	if err != nil {
		return splice{}, err
	}
	var old json.RawMessage
	d := json.NewDecoder(bytes.NewReader(src[start:]))
	if d.Decode(&old) != nil || bytes.HasPrefix(old, []byte("{")) {
		return splice{}, errNotSimple
	}
	return splice{start, start + int(d.InputOffset()), o.text}, nil
}

// jsonAdd adds an argument at the head of an object.
func jsonAdd(src []byte, o op) (splice, error) {
	at, err := valueOf(src, o.at.Into)
	if err != nil || len(o.at.Path) != 1 || at >= len(src) || src[at] != '{' {
		return splice{}, errNotSimple
	}
	first := at + 1 + space(src[at+1:])
	if first >= len(src) || src[first] != '"' {
		return splice{}, errNotSimple
	}
	text := `"` + o.at.Path[0] + `": ` + o.text + "," + string(src[at+1:first])
	if strings.TrimSpace(string(src[at+1:first])) == "" && !bytes.Contains(src[at+1:first], []byte("\n")) {
		text = `"` + o.at.Path[0] + `": ` + o.text + ", "
	}
	return splice{first, first, text}, nil
}

// valueOf is where the value begins whose key stands at a place.
func valueOf(src []byte, at parser.Range) (int, error) {
	i := 0
	for range at.Line - 1 {
		n := bytes.IndexByte(src[i:], '\n')
		if n < 0 {
			return 0, errMoved
		}
		i += n + 1
	}
	if at.Line == 1 && bytes.HasPrefix(src, bom) {
		i = len(bom)
	}
	for range at.Column - 1 {
		_, n := utf8.DecodeRune(src[i:])
		i += n
	}
	if i >= len(src) || src[i] != '"' {
		return 0, errMoved
	}
	d := json.NewDecoder(bytes.NewReader(src[i:]))
	var key string
	if d.Decode(&key) != nil {
		return 0, errMoved
	}
	i += int(d.InputOffset())
	i += space(src[i:])
	if i >= len(src) || src[i] != ':' {
		return 0, errMoved
	}
	i++
	return i + space(src[i:]), nil
}

func space(b []byte) int { return len(b) - len(bytes.TrimLeft(b, " \t\r\n")) }
