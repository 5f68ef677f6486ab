package graph

import "github.com/resilint/resilint/catalog"

// groupOrders gives groups the mode that follows from the orders of their
// members: where all have one, they share whatever the block calls it; where
// one comes first and the others take nothing while it is left, it is failover.
// What takes nothing beside several that share has no place in the group, and
// is a standby of the first of these.
func (b *builder) groupOrders() {
	type groupKey struct {
		from  NodeID
		group string
	}
	key := func(e *Edge) groupKey { return groupKey{e.From, e.Group} }
	groups := map[groupKey][]*Edge{} // those with something to decide
	for _, e := range b.model.Edges {
		if e.Serves() && (e.Mode == catalog.ModeFailover || e.Mode == catalog.ModeShare && e.Order != 0) {
			groups[key(e)] = nil
		}
	}
	if len(groups) == 0 {
		return
	}
	for _, e := range b.model.Edges {
		if list, ok := groups[key(e)]; ok && e.Serves() {
			groups[key(e)] = append(list, e)
		}
	}
	for _, list := range groups {
		if len(list) > 1 {
			settleOrders(list)
		}
	}
}

func settleOrders(group []*Edge) {
	lead := group[0]
	for _, e := range group {
		if e.Order < lead.Order || e.Order == lead.Order && e.To < lead.To {
			lead = e
		}
	}
	firsts, last := 0, lead.Order
	for _, e := range group {
		if e.Order == lead.Order {
			firsts++
		}
		last = max(last, e.Order)
	}
	for _, e := range group {
		switch {
		case lead.Order == last:
			e.Mode = catalog.ModeShare
		case e.Mode == catalog.ModeShare && firsts == 1:
			e.Mode = catalog.ModeFailover
		case e.Mode == catalog.ModeShare && e.Order > lead.Order:
			e.From, e.To, e.Kind, e.Group, e.Mode, e.Order = e.To, lead.To, catalog.StandsIn, "", "", 0
		default:
		}
	}
}
