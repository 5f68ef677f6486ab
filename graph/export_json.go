package graph

import (
	"encoding/json"
	"io"
	"slices"

	"github.com/resilint/resilint/catalog"
)

// The document of `resilint graph --format json`. Everything that the
// simulation uses is in it: whoever applies the four rules of docs/graph.md to
// it gets the outcomes of `resilint whatif`.

type jsonModel struct {
	Version  int           `json:"version"`
	Nodes    []jsonNode    `json:"nodes"`
	Edges    []jsonEdge    `json:"edges"`
	Services []jsonService `json:"services"`
	Domains  []jsonDomain  `json:"domains"`
	Tiers    []jsonTier    `json:"tiers"`
	Coverage jsonCoverage  `json:"coverage"`
}

type jsonNode struct {
	ID        string        `json:"id"`
	Type      string        `json:"type"`
	Name      string        `json:"name,omitempty"`
	Role      string        `json:"role"`
	Units     jsonUnits     `json:"units"`
	Placement jsonPlacement `json:"placement"`
	Platform  string        `json:"platform,omitempty"`
	Software  []string      `json:"software"`
	File      string        `json:"file,omitempty"`
	Line      int           `json:"line,omitempty"`
}

// jsonUnits are null where they are not known.
type jsonUnits struct {
	Min     *int `json:"min"`
	Desired *int `json:"desired"`
	Max     *int `json:"max"`
	Group   bool `json:"group,omitempty"`
}

type jsonPlacement struct {
	Provider   string             `json:"provider,omitempty"`
	Account    string             `json:"account,omitempty"`
	Region     string             `json:"region,omitempty"`
	Sites      map[string]float64 `json:"sites"`
	Survival   string             `json:"survival"`
	Candidates []string           `json:"candidates,omitempty"`
	BlockedBy  []jsonBlocker      `json:"blocked_by,omitempty"`
}

type jsonBlocker struct {
	File       string `json:"file"`
	Line       int    `json:"line"`
	Reason     string `json:"reason"`
	Components int    `json:"components,omitempty"`
}

type jsonEdge struct {
	From     string `json:"from"`
	To       string `json:"to"`
	Kind     string `json:"kind"`
	Group    string `json:"group,omitempty"`
	Mode     string `json:"mode,omitempty"`
	Order    int    `json:"order"`
	Inferred bool   `json:"inferred,omitempty"`
	File     string `json:"file,omitempty"`
	Line     int    `json:"line,omitempty"`
}

type jsonService struct {
	Name      string   `json:"name"`
	Node      string   `json:"node"`
	Entry     []string `json:"entry"`
	Capacity  float64  `json:"capacity"`
	Objective string   `json:"objective,omitempty"`
	Declared  bool     `json:"declared,omitempty"`
}

type jsonDomain struct {
	ID     string `json:"id"`
	Kind   string `json:"kind"`
	Parent string `json:"parent,omitempty"`
	Metro  string `json:"metro,omitempty"`
	Region string `json:"region,omitempty"`
}

type jsonTier struct {
	ID      string   `json:"id"`
	Members []string `json:"members"`
}

type jsonCoverage struct {
	Components int           `json:"components"`
	Resolved   int           `json:"resolved"`
	BlockedBy  []jsonBlocker `json:"blocked_by"`
}

// WriteJSON writes the model as its JSON document.
func (m *Model) WriteJSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(m.document())
}

func (m *Model) document() *jsonModel {
	doc := &jsonModel{
		Version: 1, Nodes: []jsonNode{}, Edges: []jsonEdge{}, Services: []jsonService{}, Domains: []jsonDomain{}, Tiers: []jsonTier{},
		Coverage: jsonCoverage{Components: m.Coverage.Components, Resolved: m.Coverage.Resolved, BlockedBy: []jsonBlocker{}},
	}
	names := m.siteLabels()
	for _, n := range m.Nodes {
		doc.Nodes = append(doc.Nodes, m.jsonNode(n, names))
	}
	for _, e := range m.Edges {
		j := jsonEdge{
			From: m.Nodes[e.From].ID, To: m.Nodes[e.To].ID, Kind: exportedKind(e), Group: e.Group, Mode: string(e.Mode),
			Order: e.Order, Inferred: e.Inferred, File: e.Range.File, Line: e.Range.Line,
		}
		doc.Edges = append(doc.Edges, j)
	}
	m.addResolvers(doc)
	for _, s := range m.Services {
		j := jsonService{
			Name: s.Name, Node: m.Nodes[s.Node].ID, Entry: []string{}, Capacity: s.Capacity,
			Objective: s.Objective, Declared: s.Declared,
		}
		for _, e := range s.Entry {
			j.Entry = append(j.Entry, m.Nodes[e].ID)
		}
		doc.Services = append(doc.Services, j)
	}
	for _, d := range m.Domains {
		doc.Domains = append(doc.Domains, jsonDomain{ID: d.ID, Kind: string(d.Kind), Parent: d.Parent, Metro: d.Metro, Region: d.Region})
	}
	for _, t := range m.Tiers {
		j := jsonTier{ID: t.ID}
		for _, n := range t.Members {
			j.Members = append(j.Members, m.Nodes[n].ID)
		}
		doc.Tiers = append(doc.Tiers, j)
	}
	for _, x := range m.Coverage.BlockedBy {
		doc.Coverage.BlockedBy = append(doc.Coverage.BlockedBy, jsonBlocker{x.Range.File, x.Range.Line, x.Reason, x.Components})
	}
	return doc
}

// exportedKind is the kind that stands in the document. There, "replicates"
// and "stands-in" are edges of users to copies, in one group with the
// original; from a copy to its original leads "copy-of" or "standby-of",
// which do not serve.
func exportedKind(e *Edge) string {
	switch e.Kind {
	case catalog.Replicates:
		return "copy-of"
	case catalog.StandsIn:
		return "standby-of"
	default:
		if e.Serves() && e.Copy {
			return string(catalog.Replicates)
		}
		return string(e.Kind)
	}
}

func (m *Model) jsonNode(n *Node, names map[string]string) jsonNode {
	p := &n.Placement
	j := jsonNode{
		ID: n.ID, Type: n.Type, Name: n.Name, Role: string(n.Role), Platform: n.Platform, Software: slices.Clone(n.Software),
		File: n.Range().File, Line: n.Range().Line,
		Placement: jsonPlacement{
			Provider: p.Provider, Account: p.Account, Region: p.Region, Sites: map[string]float64{},
			Survival: string(p.Survival), Candidates: p.Candidates,
		},
	}
	if n.Service != nil {
		j.Type, j.Role = "service", "service"
	}
	if j.Software == nil {
		j.Software = []string{}
	}
	if n.Units.Known {
		u := n.Units
		j.Units = jsonUnits{&u.Min, &u.Desired, &u.Max, u.Group}
	} else {
		j.Units.Group = n.Units.Group
	}
	for _, s := range p.Sites {
		j.Placement.Sites[names[m.zoneOf(s.Domain)]] += s.Units
	}
	for _, b := range p.Blockers {
		j.Placement.BlockedBy = append(j.Placement.BlockedBy, jsonBlocker{File: b.Range.File, Line: b.Range.Line, Reason: b.Reason})
	}
	return j
}

// zoneOf lifts a host to the zone it is in.
func (m *Model) zoneOf(domain string) string {
	if d := m.domainByID[domain]; d != nil && d.Kind == DomainHost {
		return d.Parent
	}
	return domain
}

// siteLabels names sites by the last part of their IDs where that is unique.
func (m *Model) siteLabels() map[string]string {
	count := map[string]int{}
	for _, d := range m.Domains {
		if d.Kind == DomainZone || d.Kind == DomainDatacenter {
			count[ShortName(d.ID)]++
		}
	}
	out := map[string]string{}
	for _, d := range m.Domains {
		out[d.ID] = d.ID
		if s := ShortName(d.ID); count[s] == 1 {
			out[d.ID] = s
		}
	}
	return out
}

// addResolvers writes the name services of regions as nodes that machines
// need, so that their loss can be computed like any other.
func (m *Model) addResolvers(doc *jsonModel) {
	one := 1
	seen := map[string]bool{}
	for _, n := range m.Nodes {
		if !n.Resolver {
			continue
		}
		id := "platform." + resolverPlatform + "@" + m.RegionOf(n)
		if !seen[id] {
			seen[id] = true
			doc.Nodes = append(doc.Nodes, jsonNode{
				ID: id, Type: "platform", Role: string(catalog.RoleResolver), Units: jsonUnits{&one, &one, &one, false}, Platform: resolverPlatform,
				Placement: jsonPlacement{Provider: n.Placement.Provider, Region: n.Placement.Region, Sites: map[string]float64{}, Survival: string(Regional)},
				Software:  []string{},
			})
		}
		doc.Edges = append(doc.Edges, jsonEdge{From: n.ID, To: id, Kind: string(catalog.Needs), Group: resolverPlatform, Mode: string(catalog.ModeAny)})
	}
}
