package graph

import "github.com/resilint/resilint/catalog"

// resolvers marks what asks the name service that a cloud gives the networks of
// a region: everything that runs code there, unless its network asks servers
// of its own.
func (b *builder) resolvers() {
	for _, t := range b.order {
		n := t.node
		if n == nil || n.Placement.Region == "" || n.Placement.Survival == Global || t.mean.OnPremises {
			continue
		}
		if !n.Role.RunsCode() && n.Role != catalog.RoleNodeGroup {
			continue
		}
		n.Resolver = !b.ownResolver(t)
	}
}

// ownResolver reports whether one of the networks that a thing stands in asks
// name servers of its own.
func (b *builder) ownResolver(t *thing) bool {
	seen := map[*thing]bool{t: true}
	queue := []*thing{t}
	for len(queue) > 0 && len(seen) < maxCarriers {
		x := queue[0]
		queue = queue[1:]
		if x.mean.Facts[catalog.OwnResolver].Value == catalog.Yes {
			return true
		}
		for _, list := range [][]*thing{x.within, x.passes, b.leavesBy(x)} {
			for _, y := range list {
				if !seen[y] && (x == t || !y.component()) {
					seen[y] = true
					queue = append(queue, y)
				}
			}
		}
	}
	return false
}

// leavesBy gives what a thing's own way out leads to: of a subnet, its network.
func (b *builder) leavesBy(t *thing) []*thing {
	var out []*thing
	for i := range t.mean.Edges {
		if e := &t.mean.Edges[i]; e.Kind == catalog.EgressBy && len(e.From) == 0 {
			for _, to := range e.To {
				if x := b.things[to.Ref.Instance]; to.Ref.Instance != nil && x != nil {
					out = append(out, x)
				}
			}
		}
	}
	return out
}
