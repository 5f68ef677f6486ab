package rules

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReferencesOfAPage(t *testing.T) {
	r := &Rule{Doc: `What it means.

## References

- AWS Well-Architected: REL02-BP01, REL10-BP01
- AWS Well-Architected: REL10-BP01 (said twice)
- Azure APRL: 2bd0be95-a825-6f47-a8c6-3db1fb5eb387 (machines over several zones)
- Google Cloud: [redundancy](https://docs.cloud.google.com/architecture)
`}
	want := []Reference{
		{WellArchitected, "REL02-BP01", ""},
		{WellArchitected, "REL10-BP01", ""},
		{APRL, "2bd0be95-a825-6f47-a8c6-3db1fb5eb387", "machines over several zones"},
	}
	if diff := cmp.Diff(want, r.References()); diff != "" {
		t.Error(diff)
	}
}

// TestEveryReferenceIsRead holds the pages against what is read of them: a
// line that names a framework names an entry of it.
func TestEveryReferenceIsRead(t *testing.T) {
	for _, r := range All() {
		for line := range strings.Lines(r.Doc) {
			if !strings.Contains(line, string(WellArchitected)) && !strings.Contains(line, string(APRL)) || !strings.HasPrefix(line, "- ") {
				continue
			}
			if one := (&Rule{Doc: line}).References(); len(one) == 0 {
				t.Errorf("%s: nothing is read of %q", r.Name, line)
			}
		}
	}
}
