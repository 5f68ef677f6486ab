package rules

import "strings"

// All lists the rules in the order of their IDs.
func All() []*Rule {
	return []*Rule{
		singleZone, singleDatacenter, singleRegion, singleProvider, singleMetro, singleInstance, capacityConcentration,
		lbSingleZone, lbSingleBackend, lbNoHealthCheck, lbSelfManagedSingle,
		databaseSingleZone, natSingleZone,
	}
}

// Find gives the rule with an ID or a name, nil if there is none.
func Find(idOrName string) *Rule {
	for _, r := range All() {
		if strings.EqualFold(r.ID, idOrName) || r.Name == idOrName {
			return r
		}
	}
	return nil
}
