package rules

import "strings"

// Summary is what the rule means in a paragraph: the first one of its page,
// on one line and without markup.
func (r *Rule) Summary() string {
	for paragraph := range strings.SplitSeq(r.Doc, "\n\n") {
		paragraph = strings.TrimSpace(paragraph)
		if paragraph != "" && !strings.HasPrefix(paragraph, "#") {
			return strings.ReplaceAll(strings.Join(strings.Fields(paragraph), " "), "`", "")
		}
	}
	return r.Name
}
