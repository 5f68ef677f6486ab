package graph

import (
	"slices"
	"strconv"
	"strings"

	"github.com/resilint/resilint/catalog"
)

// generic are names that say nothing of what a block is for.
var generic = []string{"", "this", "main", "default", "front", "self", "primary", "secondary", "lb", "alb", "nlb", "app", "web", "www", "@", "entry", "public", "record", "records"}

// name names services as people would: by a host name, what the provider
// calls the entry, the module or the block; unique in the end.
func (f *serviceFinder) name() {
	count := map[string]int{}
	for _, s := range f.found {
		if !s.Declared {
			s.Name = f.nameOf(s)
		}
		count[s.Name]++
	}
	used := map[string]bool{}
	for _, s := range f.found {
		// of several declared of one name, those of files below the top are told apart
		if count[s.Name] > 1 && len(s.Entry) > 0 && (!s.Declared || strings.Contains(s.Range.File, "/")) {
			n := f.m.Nodes[s.Entry[0]]
			s.Name = distinct(s.Name, n)
		}
		for base, i := s.Name, 2; used[s.Name]; i++ {
			s.Name = base + "-" + strconv.Itoa(i)
		}
		used[s.Name] = true
	}
}

// keyed reports whether a component is one of several of its block, whose
// name then tells more of it than the block's.
func keyed(n *Node) bool { return strings.HasSuffix(n.ID, `"]`) && n.Name != n.Instance.Name }

// distinct adds what tells two entries of one name apart.
func distinct(name string, n *Node) string {
	switch {
	case n.Stack != nil && strings.HasPrefix(n.ID, n.Stack.Name+":"):
		if n.Instance != nil && n.Instance.Module != "" {
			return n.Stack.Name + ":" + moduleName(n.Instance.Module) + "." + name
		}
		return n.Stack.Name + ":" + name
	case n.Instance != nil && n.Instance.Module != "":
		return moduleName(n.Instance.Module) + "." + name
	default:
		return name
	}
}

// nameOf takes the name of the entry nearest to users.
func (f *serviceFinder) nameOf(s *Service) string {
	best, rank := s.Entry[0], 99
	for _, id := range s.Entry {
		if r := slices.Index(nameRank, f.m.Nodes[id].Role); r >= 0 && r < rank {
			best, rank = id, r
		}
	}
	if front := f.commonFront(s); front != "" {
		return front
	}
	n := f.m.Nodes[best]
	name := strings.Trim(n.Name, ". ")
	if n.Role == catalog.RoleRecord {
		if host := f.hostName(best); host != "" {
			return host
		}
	}
	if !slices.Contains(generic, strings.ToLower(name)) || name != "" && keyed(n) {
		return name
	}
	if n.Instance == nil {
		return n.ID
	}
	if !slices.Contains(generic, strings.ToLower(n.Instance.Name)) {
		return n.Instance.Name
	}
	if n.Instance.Module != "" {
		return moduleName(n.Instance.Module)
	}
	if name != "" {
		return name
	}
	return n.Instance.Name
}

// commonFront gives the name of the balancer by which more than three host
// names enter, for none of them is the service's more than the others; "" where
// there is none, or it has a name that says nothing.
func (f *serviceFinder) commonFront(s *Service) string {
	names := map[string]bool{}
	led := map[NodeID]int{}
	for _, id := range s.Entry {
		name := f.hostName(id)
		if name == "" {
			return ""
		}
		names[name] = true
		for _, e := range f.m.out[id] {
			if e.Kind == catalog.Routes && entrance(f.m.Nodes[e.To].Role) {
				led[e.To]++
			}
		}
	}
	if len(names) <= 3 {
		return ""
	}
	for id, count := range led {
		front := f.m.Nodes[id]
		if count == len(s.Entry) && len(led) == 1 && !slices.Contains(generic, strings.ToLower(front.Name)) {
			return front.Name
		}
	}
	return ""
}

var nameRank = []catalog.Role{
	catalog.RoleRecord, catalog.RoleGlobalLB, catalog.RoleCDN, catalog.RoleGateway, catalog.RoleLoadBalancer,
	catalog.RoleFunction, catalog.RoleWorkload, catalog.RoleCompute, catalog.RolePool, catalog.RoleObject,
}

// moduleName is the name of the innermost call of a module address, with its
// key: module.tenant["ap21"] is tenant-ap21.
func moduleName(address string) string {
	i := strings.LastIndex(address, "module.")
	if i < 0 {
		return address
	}
	name := address[i+len("module."):]
	name = strings.NewReplacer(`["`, "-", `"]`, "", "[", "-", "]", "").Replace(name)
	return name
}
