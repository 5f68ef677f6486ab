package graph

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"
)

// LossKind is what kind of thing is lost.
type LossKind string

// The kinds of losses.
const (
	LoseProvider   LossKind = "provider"
	LoseRegion     LossKind = "region"
	LoseZone       LossKind = "zone"
	LoseMetro      LossKind = "metro"
	LoseDatacenter LossKind = "datacenter"
	LoseAccount    LossKind = "account"
	LoseComponent  LossKind = "component"
	LosePlatform   LossKind = "platform"
	LoseSoftware   LossKind = "software"
	LoseHost       LossKind = "host"
)

// LossKinds are the kinds in the order in which help lists them.
var LossKinds = []LossKind{
	LoseProvider, LoseRegion, LoseZone, LoseMetro, LoseDatacenter, LoseAccount, LoseHost, LoseComponent, LosePlatform, LoseSoftware,
}

// A Loss is one thing that fails as a whole.
type Loss struct {
	Kind LossKind
	// Name is the full name: a domain's ID, an address, platform@region, software.
	Name  string
	nodes []NodeID       // of components, platforms and software
	units map[NodeID]int // of hosts: how many units of each component are lost with it
}

// String gives the loss as the command line takes it.
func (l Loss) String() string { return string(l.Kind) + "=" + l.Name }

// Known tells of regions and zones that exist, whether or not the model uses
// them; the catalog implements it.
type Known interface {
	// Place gives the domain IDs of regions or zones of that name.
	Place(kind, name string) []string
	// PlatformKnown reports whether some type stands on the platform.
	PlatformKnown(name string) bool
	// ProviderNamed gives the name that Terraform has for what people call a
	// provider: "google" for "gcp". Other names stay as they are.
	ProviderNamed(name string) string
}

// An UnknownNameError says that nothing has the name of a loss.
type UnknownNameError struct {
	Loss string
	Near []string // names like it, nearest first
	Many bool     // several things have the name
}

func (e *UnknownNameError) Error() string {
	switch {
	case e.Many:
		return fmt.Sprintf("%s is the name of several things; give one in full: %s", e.Loss, strings.Join(e.Near, ", "))
	case len(e.Near) == 0:
		return "nothing here is known as " + e.Loss
	default:
		return fmt.Sprintf("nothing here is known as %s; near it are: %s", e.Loss, strings.Join(e.Near, ", "))
	}
}

// ParseLoss reads KIND=NAME. A name is a full ID or its last part where that
// is unique.
func (m *Model) ParseLoss(s string) (Loss, error) {
	kind, name, ok := strings.Cut(s, "=")
	if !ok || name == "" {
		return Loss{}, fmt.Errorf("a loss is written KIND=NAME, as zone=ap-northeast-2a; got %q", s)
	}
	switch k := LossKind(kind); k {
	case LoseProvider, LoseRegion, LoseZone, LoseMetro, LoseDatacenter, LoseAccount:
		return m.domainLoss(k, name)
	case LoseHost:
		return m.hostLoss(name)
	case LoseComponent:
		return m.componentLoss(name)
	case LosePlatform:
		return m.platformLoss(name)
	case LoseSoftware:
		return m.softwareLoss(name)
	default:
		kinds := make([]string, len(LossKinds))
		for i, k := range LossKinds {
			kinds[i] = string(k)
		}
		return Loss{}, fmt.Errorf("%q is no kind of loss; there are: %s", kind, strings.Join(kinds, ", "))
	}
}

func (m *Model) domainLoss(kind LossKind, name string) (Loss, error) {
	full := name
	if m.known != nil {
		provider, rest, more := strings.Cut(name, "/")
		full = m.known.ProviderNamed(provider)
		if more {
			full += "/" + rest
		}
	}
	if d := m.domainByID[full]; d != nil && string(d.Kind) == string(kind) {
		return Loss{Kind: kind, Name: d.ID}, nil
	}
	var hits, all []string
	for _, d := range m.Domains {
		if string(d.Kind) != string(kind) {
			continue
		}
		all = append(all, d.ID)
		if ShortName(d.ID) == name || strings.HasSuffix(d.ID, "/"+full) {
			hits = append(hits, d.ID)
		}
	}
	if len(hits) == 0 && m.known != nil && (kind == LoseRegion || kind == LoseZone || kind == LoseProvider || kind == LoseMetro) {
		// It exists and nothing here uses it: it is lost without effect.
		places := m.known.Place(string(kind), full)
		// Providers share names of places: one that something here uses is meant.
		for _, p := range places {
			if m.domainByID[providerOf(p)] != nil {
				return Loss{Kind: kind, Name: p}, nil
			}
		}
		if len(places) > 0 {
			return Loss{Kind: kind, Name: places[0]}, nil
		}
	}
	switch len(hits) {
	case 0:
		return Loss{}, &UnknownNameError{Loss: string(kind) + "=" + name, Near: nearest(name, all)}
	case 1:
		return Loss{Kind: kind, Name: hits[0]}, nil
	default:
		return Loss{}, &UnknownNameError{Loss: string(kind) + "=" + name, Near: hits, Many: true}
	}
}

// hostLoss finds a machine by the host's name, or by the address of what runs
// on it.
func (m *Model) hostLoss(name string) (Loss, error) {
	var all []string
	for _, l := range m.LossesOf(LoseHost) {
		if _, short, _ := strings.Cut(l.Name, ":"); l.Name == name || short == name || m.KindOf(l.Name) == DomainHost && ShortName(l.Name) == name {
			return l, nil
		}
		all = append(all, l.Name)
	}
	return Loss{}, &UnknownNameError{Loss: "host=" + name, Near: nearest(name, all)}
}

func (m *Model) componentLoss(name string) (Loss, error) {
	var hits []NodeID
	if i, ok := m.byID[name]; ok && m.Nodes[i].Service == nil {
		hits = append(hits, i)
	}
	var all []string
	exact := len(hits) > 0
	for _, n := range m.Nodes {
		if n.Service != nil || exact && !strings.HasPrefix(n.ID, name+"#") {
			continue
		}
		all = append(all, n.ID)
		_, short, many := strings.Cut(n.ID, ":")
		block := stripPart(n.Block)
		_, shortBlock, _ := strings.Cut(block, ":")
		one := stripPart(n.ID)
		if n.ID == name || block == name || one == name || withoutKey(one) == name || many && (short == name || shortBlock == name) ||
			inModule(n.ID, name) || inModule(n.Block, name) || many && inModule(short, name) {
			hits = append(hits, n.NodeID)
		}
	}
	if len(hits) == 0 {
		for _, c := range m.carried {
			if matchAddress(name, c.id) {
				hits = append(hits, c.node)
			}
		}
	}
	if len(hits) == 0 {
		return Loss{}, &UnknownNameError{Loss: "component=" + name, Near: nearest(name, all)}
	}
	slices.Sort(hits)
	return Loss{Kind: LoseComponent, Name: name, nodes: slices.Compact(hits)}, nil
}

// A carriage is a block that is no component of its own, and a component that
// is on it or behind it: a server and its database, an interface and its machine.
type carriage struct {
	id   string
	node NodeID
}

// inModule reports whether an address lies in a module by the module's address.
func inModule(id, module string) bool {
	rest, ok := strings.CutPrefix(id, module+".")
	return ok && strings.Contains(rest, ".") && strings.Contains(module, "module.")
}

// withoutKey cuts an instance's own key off its address: what is left names
// all instances of the block in one instance of its module.
func withoutKey(id string) string {
	if i := strings.LastIndexByte(id, '['); i > 0 && strings.HasSuffix(id, "]") {
		return id[:i]
	}
	return id
}

// stripPart cuts the name of a part off an address.
func stripPart(id string) string {
	base, _, _ := strings.Cut(id, "#")
	return base
}

func (m *Model) platformLoss(name string) (Loss, error) {
	platform, region, ok := strings.Cut(name, "@")
	if !ok || region == "" {
		return Loss{}, fmt.Errorf("a platform is written NAME@REGION, as elb@us-east-1; got %q", name)
	}
	var hits []NodeID
	used := platform == resolverPlatform
	names := map[string]bool{}
	for _, n := range m.Nodes {
		for _, p := range platformsOf(n) {
			names[p] = true
			if p != platform {
				continue
			}
			used = true
			if n.Placement.Region == region || m.RegionOf(n) == region {
				hits = append(hits, n.NodeID)
			}
		}
	}
	if !used && (m.known == nil || !m.known.PlatformKnown(platform)) {
		return Loss{}, &UnknownNameError{Loss: "platform=" + name, Near: nearest(platform, sortedKeys(names))}
	}
	if len(hits) == 0 {
		if _, err := m.domainLoss(LoseRegion, region); err != nil {
			return Loss{}, err
		}
	}
	return Loss{Kind: LosePlatform, Name: name, nodes: hits}, nil
}

// resolverPlatform is the name service that a cloud gives the networks of a region.
const resolverPlatform = "resolver"

func platformsOf(n *Node) []string {
	var out []string
	if n.Platform != "" {
		out = append(out, n.Platform)
	}
	if n.Resolver {
		out = append(out, resolverPlatform)
	}
	return out
}

func (m *Model) softwareLoss(name string) (Loss, error) {
	if _, err := path.Match(name, ""); err != nil {
		return Loss{}, fmt.Errorf("%q is no pattern: %w", name, err)
	}
	var hits []NodeID
	names := map[string]bool{}
	for _, n := range m.Nodes {
		for _, s := range n.Software {
			names[s] = true
			if sameSoftware(name, s) {
				hits = append(hits, n.NodeID)
				break
			}
		}
	}
	if len(hits) == 0 {
		return Loss{}, &UnknownNameError{Loss: "software=" + name, Near: nearest(name, sortedKeys(names))}
	}
	return Loss{Kind: LoseSoftware, Name: name, nodes: hits}, nil
}

// sameSoftware matches a name or glob, ignoring case. A star crosses slashes,
// which image names are full of, and a plain name also matches an image's last part.
func sameSoftware(pattern, name string) bool {
	fold := func(s string) string { return strings.ReplaceAll(strings.ToLower(s), "/", "\x00") }
	p, n := fold(pattern), fold(name)
	if ok, err := path.Match(p, n); err == nil && ok {
		return true
	}
	return n[strings.LastIndexByte(n, 0)+1:] == p
}

// nearest gives up to five names that share most with one, nearest first.
func nearest(name string, all []string) []string {
	type scored struct {
		name string
		cost int
	}
	var out []scored
	for _, a := range all {
		c := min(distance(name, a), distance(name, ShortName(a)))
		if strings.Contains(a, name) {
			c = min(c, 1)
		}
		out = append(out, scored{a, c})
	}
	slices.SortFunc(out, func(a, b scored) int {
		return cmp.Or(cmp.Compare(a.cost, b.cost), cmp.Compare(a.name, b.name))
	})
	var names []string
	for _, s := range out[:min(5, len(out))] {
		names = append(names, s.name)
	}
	return names
}

// distance is the number of letters to change, add or leave out between two names.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}

func sortedKeys[K ~string, V any](m map[K]V) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
