package report

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// What Terraform files hold is not trusted: a name may try to be a command of
// the terminal or of the CI system that shows the report, or markup of the
// page that it ends up on.

// logCommand is what the log readers of GitHub and Azure take for a command
// wherever it stands in a line.
var logCommand = regexp.MustCompile(`(?i)##((?:vso)?\[)`)

// atLineStart is what GitHub takes for a command at the beginning of a line,
// which a word may come to be when a paragraph is broken.
var atLineStart = regexp.MustCompile(`(^|\s)::([A-Za-z])`)

// printable makes text from Terraform harmless for a terminal and for the log
// of a CI system: control characters, escape sequences and changes of the
// writing direction among them, become spaces; what would be a command is
// taken apart.
func printable(s string) string {
	s = strings.Map(func(c rune) rune {
		if c != '\t' && (unicode.IsControl(c) || hidden(c)) {
			return ' '
		}
		return c
	}, s)
	return atLineStart.ReplaceAllString(logCommand.ReplaceAllString(s, "# #$1"), "$1: :$2")
}

// Printable makes text of several lines harmless for a terminal and for the
// log of a CI system, for messages that are no report.
func Printable(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = printable(line)
	}
	return strings.Join(lines, "\n")
}

// hidden reports whether a character changes how others are shown: the marks
// and overrides of the writing direction, line separators, the byte order mark.
func hidden(c rune) bool {
	switch {
	case c == 0x061c, c >= 0x200b && c <= 0x200f, c >= 0x2028 && c <= 0x202e, c >= 0x2060 && c <= 0x2069, c == 0xfeff, c == unicode.ReplacementChar:
		return true
	default:
		return false
	}
}

// oneLine is printable text in which tabs and runs of spaces are one space.
func oneLine(s string) string { return strings.Join(strings.Fields(printable(s)), " ") }

var (
	markdownPunctuation = regexp.MustCompile("[\\\\`*_{}\\[\\]()#+\\-.!|<>~$^=&\"']")
	mention             = regexp.MustCompile(`[@#]\w|:[\w+-]+:`)
	bareAddress         = regexp.MustCompile(`(?i)www\.|://|mailto:|xmpp:`)
)

// markdownText makes text that Markdown shows as it is: no markup, no link, no
// mention of a person or an issue, in one line.
func markdownText(s string) string {
	const apart = "\u200b" // parts what would be a link or a mention
	s = bareAddress.ReplaceAllStringFunc(oneLine(s), func(m string) string { return m[:len(m)-1] + apart + m[len(m)-1:] })
	s = mention.ReplaceAllStringFunc(s, func(m string) string { return m[:1] + apart + m[1:] })
	return markdownPunctuation.ReplaceAllStringFunc(s, func(m string) string {
		switch m {
		case "<", ">", "&", "\"", "'", "|":
			return fmt.Sprintf("&#%d;", m[0])
		case "-", ".", "(", ")", "=", "+", "{", "}", "$", "^":
			return m // they mean something only at the start of a line or beside others
		default:
			return "\\" + m
		}
	})
}

// markdownCode makes a code span of text. A table takes a bar for the end of
// the cell even there, so that a look-alike stands for it.
func markdownCode(s string) string {
	s = strings.ReplaceAll(oneLine(s), "|", "\u2758")
	if s == "" {
		return ""
	}
	fence := "`"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	if strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") {
		s = " " + s + " "
	}
	return fence + s + fence
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
