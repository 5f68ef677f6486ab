package rules

import (
	"fmt"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/parser"
)

// Entry names the finding in a baseline. Of a finding that speaks of a whole
// root module the block is left out: which of its services comes first may
// change.
func (f *Finding) Entry() config.Entry {
	e := config.Entry{Root: f.stack.Dir(), Address: bare(f.Block), Rule: f.Rule.ID, Domain: f.Domain, Count: 1}
	if f.Rule.PerRoot {
		e.Address = ""
	}
	return e
}

// ToBaseline lists findings, those left out that are suppressed.
func ToBaseline(found []Finding) *config.Baseline {
	return config.NewBaseline(entriesOf(unsuppressed(found)))
}

// ApplyBaseline suppresses the findings that a baseline lists, and tells of
// entries that findings no longer answer to. covered says of which root
// modules all findings are among those found.
func ApplyBaseline(found []Finding, b *config.Baseline, covered func(root string) bool) parser.Diagnostics {
	hits, left := match(found, b.Entries)
	for i := range found {
		if hits[i] >= 0 && found[i].Suppressed == nil {
			found[i].Suppressed = &Suppression{Kind: Baselined, Reason: "in the baseline", Range: b.Entries[hits[i]].Range}
		}
	}
	var stale parser.Diagnostics
	for i, e := range b.Entries {
		if left[i] == 0 || !covered(e.Root) {
			continue
		}
		what := fmt.Sprintf("%s of %s", e.Rule, e.Address)
		if e.Address == "" {
			what = fmt.Sprintf("%s of the root module %s", e.Rule, e.Root)
		}
		said := "is no longer found"
		if n := e.Count - left[i]; n > 0 {
			said = fmt.Sprintf("is found %d times, not %d", n, e.Count)
		}
		stale = append(stale, parser.Diagnostic{
			Severity: parser.Warning, Kind: parser.KindInput, Range: e.Range,
			Message: fmt.Sprintf("This entry of the baseline is stale: %s %s. Write the baseline anew, so that it cannot come back unseen.", what, said),
		})
	}
	return stale
}

// Compare suppresses the findings that an earlier run has as well, and gives
// those of the earlier run that are gone.
func Compare(before, now []Finding) (gone []Finding) {
	before = unsuppressed(before)
	hits, left := match(now, entriesOf(before))
	for i := range now {
		if hits[i] >= 0 && now[i].Suppressed == nil {
			now[i].Suppressed = &Suppression{Kind: Standing, Reason: "found before the change, too", Range: before[hits[i]].Range}
		}
	}
	for i, f := range before {
		if left[i] > 0 {
			gone = append(gone, f)
		}
	}
	return gone
}

func unsuppressed(found []Finding) []Finding {
	var out []Finding
	for _, f := range found {
		if f.Suppressed == nil {
			out = append(out, f)
		}
	}
	return out
}

func entriesOf(found []Finding) []config.Entry {
	out := make([]config.Entry, len(found))
	for i := range found {
		out[i] = found[i].Entry()
	}
	return out
}

// match finds for each finding the entry that names it, -1 for none, and how
// often each entry could have named one more.
func match(found []Finding, entries []config.Entry) (hits, left []int) {
	type block struct{ root, address, rule string }
	of := func(e config.Entry) block { return block{e.Root, e.Address, e.Rule} }
	by := map[block][]int{}
	left = make([]int, len(entries))
	for i, e := range entries {
		by[of(e)] = append(by[of(e)], i)
		left[i] = e.Count
	}
	hits = make([]int, len(found))
	take := func(i int, fits func(a, b string) bool) {
		e := found[i].Entry()
		for _, k := range by[of(e)] {
			if left[k] > 0 && fits(e.Domain, entries[k].Domain) {
				hits[i] = k
				left[k]--
				return
			}
		}
	}
	for i := range found {
		hits[i] = -1
		take(i, func(a, b string) bool { return a == b })
	}
	// Instances of a block that share several domains name none: one more or
	// one less may change which domain is named.
	for i := range found {
		if hits[i] < 0 {
			take(i, func(a, b string) bool { return a == "" || b == "" })
		}
	}
	return hits, left
}
