package report

import (
	"strconv"
	"unicode/utf16"
)

const (
	hashWindow = 100 // characters that a line's hash covers, from its beginning
	hashFactor = 37
	endOfFile  = 65535
)

// lineHashes computes for each line of a file the fingerprint by which code
// scanning knows a result again when lines have moved: a rolling hash over the
// hundred characters from the line's beginning, blanks left out, with a number
// that tells equal ones apart. The characters are units of UTF-16 and all ends
// of lines are line feeds; a mark and zeros stand behind the end of the file.
// A SARIF reader that computes another value warns of each result.
func lineHashes(src []byte) []string {
	h := lineHasher{seen: map[uint64]int{}}
	h.drop = 1
	for range hashWindow {
		h.drop *= hashFactor
	}
	lineStart, afterCR := true, false
	put := func(c uint16) {
		h.finish()
		h.startsLine[h.at] = lineStart
		lineStart = c == '\n'
		h.push(c)
	}
	for _, c := range utf16.Encode([]rune(string(src))) {
		switch {
		case c == ' ' || c == '\t' || afterCR && c == '\n':
			afterCR = false
		case c == '\r':
			put('\n')
			afterCR = true
		default:
			put(c)
			afterCR = false
		}
	}
	put(endOfFile)
	for range hashWindow {
		h.finish()
		h.push(0)
	}
	return h.lines
}

// A lineHasher holds the last characters and the hash of them.
type lineHasher struct {
	window     [hashWindow]uint16
	startsLine [hashWindow]bool
	at         int // where the oldest character is, and the next one goes
	hash       uint64
	drop       uint64 // the weight of a character that leaves the window
	seen       map[uint64]int
	lines      []string
}

// finish gives a line its hash when its first character is about to leave.
func (h *lineHasher) finish() {
	if !h.startsLine[h.at] {
		return
	}
	h.startsLine[h.at] = false
	h.seen[h.hash]++
	h.lines = append(h.lines, strconv.FormatUint(h.hash, 16)+":"+strconv.Itoa(h.seen[h.hash]))
}

func (h *lineHasher) push(c uint16) {
	h.hash = h.hash*hashFactor + uint64(c) - h.drop*uint64(h.window[h.at])
	h.window[h.at] = c
	h.at = (h.at + 1) % hashWindow
}
