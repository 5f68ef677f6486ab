package graph

// An Egress is a way out (a NAT gateway or machine) with what leaves through it.
type Egress struct {
	Node    *Node
	Sites   []Site  // sites of the subnets and components that leave through it
	Subnets int     // subnets whose routes lead to it
	Users   []*Node // components in these subnets, sorted
}

// Egresses gives every way out that something uses, sorted by node.
func (m *Model) Egresses() []Egress { return m.egresses }
