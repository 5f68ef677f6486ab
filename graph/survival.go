package graph

import (
	"cmp"
	"slices"
	"strings"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/config"
)

// A Verdict says whether a service survives the loss of any one member of a class.
type Verdict string

// The verdicts. A service survives with "yes" if at least what its objective
// asks for is left.
const (
	VerdictYes      Verdict = "yes"
	VerdictDegraded Verdict = "degraded"
	VerdictNo       Verdict = "no"
	VerdictUnknown  Verdict = "unknown"
)

func (v Verdict) rank() int {
	return slices.Index([]Verdict{VerdictYes, VerdictDegraded, VerdictUnknown, VerdictNo}, v)
}

// Classes are the failure classes of the survival table, narrowest first.
var Classes = []config.Class{
	config.ClassComponent, config.ClassHost, config.ClassZone, config.ClassDatacenter, config.ClassRegion, config.ClassProvider,
}

// A ServiceSurvival is one row of the survival table.
type ServiceSurvival struct {
	Service *Service
	Classes map[config.Class]Verdict
	// Worst is, for each class that the service does not survive with "yes",
	// the loss that leaves least.
	Worst map[config.Class]Loss
	// Weakest are the components that decide in the narrowest domain that
	// takes the service down, or degrades it if none does.
	Weakest []NodeID
	// Unknown says why verdicts are not known, where that is no component's
	// place: the service leads to what the files do not hold.
	Unknown []Blocker
}

// A SinglePoint is a component or domain whose loss alone takes services down.
type SinglePoint struct {
	Loss     Loss
	Services []*Service
}

// survey is what losing everything once found.
type survey struct {
	rows   []*ServiceSurvival
	points []SinglePoint
}

// Survival gives the survival table, in the order of the services.
func (m *Model) Survival() []*ServiceSurvival { return m.survey().rows }

// SinglePoints gives the single points of failure, those first that take down
// most services; of equal ones narrow before wide.
func (m *Model) SinglePoints() []SinglePoint { return m.survey().points }

func (m *Model) survey() *survey {
	m.surveyOnce.Do(func() { m.surveyed = newSurvey(m) })
	return m.surveyed
}

type worst struct {
	verdict Verdict
	left    float64
	loss    Loss
}

func newSurvey(m *Model) *survey {
	s := m.simulation()
	out := &survey{}
	rows := map[*Service]*ServiceSurvival{}
	found := map[*Service]map[config.Class]worst{}
	for _, svc := range m.Services {
		rows[svc] = &ServiceSurvival{Service: svc, Classes: map[config.Class]Verdict{}, Worst: map[config.Class]Loss{}}
		found[svc] = map[config.Class]worst{}
		out.rows = append(out.rows, rows[svc])
		for _, c := range Classes {
			rows[svc].Classes[c] = s.untouched(svc)
		}
	}
	taken := map[*Service]bool{} // by losses of any class so far
	for _, class := range Classes {
		for _, l := range s.losses(class) {
			d, dirty := s.strike([]Loss{l})
			low, high := s.bounds(d, dirty)
			var down []*Service
			for _, n := range low.list {
				if int(n) < s.components {
					continue
				}
				svc := m.Nodes[n].Service
				least, most := min(low.at(n), high.at(n)), max(low.at(n), high.at(n))
				v := verdict(least, most, svc.Capacity/100)
				old, ok := found[svc][class]
				if !ok || cmp.Or(cmp.Compare(v.rank(), old.verdict.rank()), cmp.Compare(old.left, least), cmp.Compare(old.loss.Name, l.Name)) > 0 {
					found[svc][class] = worst{v, least, l}
				}
				if most <= near && s.base[n] > near {
					down = append(down, svc)
				}
			}
			s.release(low, high)
			if l.Kind == LoseMetro {
				// a metro is worth telling where no narrower loss tells it
				down = slices.DeleteFunc(down, func(svc *Service) bool { return taken[svc] })
			}
			for _, svc := range down {
				taken[svc] = true
			}
			if len(down) > 0 && class != config.ClassHost && !strings.HasSuffix(l.Name, "?") && !s.model.severalOf(l) {
				slices.SortFunc(down, func(a, b *Service) int { return cmp.Compare(a.Node, b.Node) })
				out.points = append(out.points, SinglePoint{Loss: l, Services: down})
			}
		}
	}
	for svc, classes := range found {
		row := rows[svc]
		for class, w := range classes {
			if w.verdict.rank() < row.Classes[class].rank() {
				continue
			}
			row.Classes[class] = w.verdict
			if w.verdict != VerdictYes {
				row.Worst[class] = w.loss
			}
		}
	}
	s.mayShare(rows)
	for _, row := range out.rows {
		row.openEnded(m)
		row.widen()
	}
	s.weakest(out.rows, found)
	slices.SortStableFunc(out.points, func(a, b SinglePoint) int { return cmp.Compare(len(b.Services), len(a.Services)) })
	return out
}

// severalOf reports whether a loss is that of a component that stands for an
// unknown number: losing one of them may leave others, or there is none.
func (m *Model) severalOf(l Loss) bool {
	n := m.Node(l.Name)
	return l.Kind == LoseComponent && n != nil && n.Instance != nil && n.Instance.Unresolved()
}

func verdict(low, high, want float64) Verdict {
	switch {
	case low >= want-near:
		return VerdictYes
	case high <= near:
		return VerdictNo
	case low > near && high < want-near:
		return VerdictDegraded
	case high-low < near:
		return VerdictDegraded
	default:
		return VerdictUnknown
	}
}

// untouched is the verdict on a service that an event does not reach: what it
// has anyway.
func (s *simulation) untouched(svc *Service) Verdict {
	if len(svc.Entry) == 0 {
		return VerdictUnknown // declared, and nothing here is known of it
	}
	return verdict(s.base[svc.Node], s.base[svc.Node], svc.Capacity/100)
}

// losses lists what a class can lose. Where components stand somewhere that is
// not known, a place without a name stands for it.
func (s *simulation) losses(class config.Class) []Loss {
	var out []Loss
	switch class {
	case config.ClassHost:
		return s.hosts()
	case config.ClassZone, config.ClassRegion:
		seen := map[string]bool{}
		for _, n := range s.model.Nodes {
			p := &n.Placement
			if p.Provider == "" || p.Survival != Unknown && (p.Survival != Regional || p.Region != "") {
				continue
			}
			id := p.Provider + "/?"
			if class == config.ClassZone {
				if p.Survival == Regional {
					continue
				}
				id += "/?"
				if p.Region != "" {
					id = s.model.RegionOf(n) + "/?"
				}
			} else if p.Region != "" {
				continue
			}
			if !seen[id] {
				seen[id] = true
				out = append(out, Loss{Kind: LossKind(class), Name: id})
			}
		}
	default:
	}
	if class == config.ClassZone {
		out = append(out, s.lone()...)
	}
	out = append(out, s.model.LossesOf(LossKind(class))...)
	if class == config.ClassRegion { // what strikes a metropolitan area is as wide
		out = append(out, s.model.LossesOf(LoseMetro)...)
	}
	return out
}

// hosts gives the loss of each machine: of all that stands on a named host, of
// one unit of everything else that stands on machines, of all units that a
// placement rule keeps together.
func (s *simulation) hosts() []Loss {
	named := map[string]map[NodeID]int{}
	out, _ := s.together()
	for _, n := range s.model.Nodes {
		if !onMachines(n) {
			continue
		}
		k := 1
		if n.Is(catalog.PackedHosts) && n.Units.Known {
			k = max(1, n.Units.Desired)
		}
		host := ""
		for _, site := range n.Placement.Sites {
			if s.model.KindOf(site.Domain) == DomainHost {
				host = site.Domain
			}
		}
		if host == "" {
			out = append(out, Loss{Kind: LoseHost, Name: n.ID, units: map[NodeID]int{n.NodeID: k}})
			continue
		}
		if named[host] == nil {
			named[host] = map[NodeID]int{}
		}
		named[host][n.NodeID] = max(1, n.Units.Desired)
	}
	for _, h := range sortedKeys(named) {
		out = append(out, Loss{Kind: LoseHost, Name: h, units: named[h]})
	}
	return out
}

// onMachines reports whether a component runs on machines that one can lose
// one at a time; managed balancers and regional services do not show theirs.
func onMachines(n *Node) bool {
	switch n.Placement.Survival {
	case Regional:
		// a machine of a provider that has no zones is a machine all the same
		return n.Role == catalog.RoleCompute && n.Is(catalog.SelfManaged)
	case Global:
		return false
	default:
	}
	switch n.Role {
	case catalog.RoleCompute, catalog.RoleWorkload, catalog.RoleNodeGroup, catalog.RoleDatabase, catalog.RoleCache, catalog.RoleStream:
		return true
	default:
		return false
	}
}

// weakest fills in the components that decide.
func (s *simulation) weakest(rows []*ServiceSurvival, found map[*Service]map[config.Class]worst) {
	outcomes := map[string]*Outcome{}
	for _, row := range rows {
		var pick *worst
		for _, want := range []Verdict{VerdictNo, VerdictDegraded, VerdictUnknown} {
			for _, class := range Classes[1:] { // every service has a component it cannot lose
				if w, ok := found[row.Service][class]; ok && w.verdict == want && pick == nil {
					pick = &w
				}
			}
		}
		if pick == nil {
			continue
		}
		key := pick.loss.String()
		o := outcomes[key]
		if o == nil || pick.loss.units != nil { // those may share a name
			o = s.outcome(s.strike([]Loss{pick.loss}))
			outcomes[key] = o
		}
		row.Weakest = o.reasons(row.Service, pick.verdict == VerdictUnknown)
	}
}
