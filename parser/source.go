package parser

import "bytes"

// Line gives one line of a source file that was read, without its end, and
// whether there is such a line. Lines count from 1.
func (p *Project) Line(file string, line int) (string, bool) {
	src := p.Source(file)
	if src == nil || line < 1 {
		return "", false
	}
	for range line - 1 {
		_, rest, found := bytes.Cut(src, []byte("\n"))
		if !found {
			return "", false
		}
		src = rest
	}
	text, _, _ := bytes.Cut(src, []byte("\n"))
	return string(bytes.TrimSuffix(text, []byte("\r"))), true
}
