package report

import (
	"slices"
	"strings"

	"github.com/resilint/resilint/rules"
)

// frameworks describe the taxonomies, in the order in which the run has them.
func frameworks() []sarifTaxonomy {
	return []sarifTaxonomy{
		{
			Name: string(rules.WellArchitected), Organization: "Amazon Web Services",
			Short:          sarifText{"Best practices of the reliability pillar of the AWS Well-Architected Framework."},
			InformationURI: "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html",
		},
		{
			Name: string(rules.APRL), Organization: "Microsoft",
			Short:          sarifText{"Recommendations of the Azure Proactive Resiliency Library."},
			InformationURI: "https://azure.github.io/Azure-Proactive-Resiliency-Library-v2/",
		},
	}
}

// taxonomies are the frameworks that the rules refer to, with the entries
// that they name.
type taxonomies struct {
	all []sarifTaxonomy
	at  map[rules.Reference]sarifTarget
}

func newTaxonomies(all []*rules.Rule) *taxonomies {
	t := &taxonomies{all: frameworks(), at: map[rules.Reference]sarifTarget{}}
	entries := map[string]map[string]string{} // notes by framework and ID
	for _, f := range t.all {
		entries[f.Name] = map[string]string{}
	}
	for _, r := range all {
		for _, ref := range r.References() {
			if known := entries[string(ref.Framework)]; known[ref.ID] == "" {
				known[ref.ID] = ref.Note
			}
		}
	}
	for i := range t.all {
		f := &t.all[i]
		f.Taxa = []sarifTaxa{}
		for id, note := range entries[f.Name] {
			x := sarifTaxa{ID: id}
			// Of the practices, notes say what a rule makes of them; of the recommendations, what they ask for.
			if note != "" && f.Name == string(rules.APRL) {
				x.Short = &sarifText{plain(note)}
			}
			f.Taxa = append(f.Taxa, x)
		}
		slices.SortFunc(f.Taxa, func(a, b sarifTaxa) int { return strings.Compare(a.ID, b.ID) })
		for n, x := range f.Taxa {
			t.at[rules.Reference{Framework: rules.Framework(f.Name), ID: x.ID}] = sarifTarget{x.ID, n, sarifComponent{f.Name, i}}
		}
	}
	return t
}

// components refer to the taxonomies.
func (t *taxonomies) components() []sarifComponent {
	var out []sarifComponent
	for i, f := range t.all {
		out = append(out, sarifComponent{f.Name, i})
	}
	return out
}

// of relates a rule to the entries that its page names.
func (t *taxonomies) of(rule *rules.Rule) []sarifRelationship {
	var out []sarifRelationship
	for _, ref := range rule.References() {
		if target, ok := t.at[rules.Reference{Framework: ref.Framework, ID: ref.ID}]; ok {
			out = append(out, sarifRelationship{target, []string{"relevant"}})
		}
	}
	return out
}
