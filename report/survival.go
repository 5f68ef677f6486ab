package report

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

func survivalJSON(m *graph.Model) []jsonService {
	out := []jsonService{}
	for _, row := range m.Survival() {
		j := jsonService{Name: row.Service.Name, Survives: map[string]string{}, Weakest: addresses(m, row.Weakest), Entry: addresses(m, row.Service.Entry)}
		for _, class := range graph.Classes {
			j.Survives[string(class)] = string(row.Classes[class])
		}
		for _, x := range row.Unknown {
			j.Unknown = append(j.Unknown, jsonUnknown{x.Range.File, x.Range.Line, x.Reason})
		}
		out = append(out, j)
	}
	return out
}

func singlePointsJSON(m *graph.Model) []jsonSinglePoint {
	out := []jsonSinglePoint{}
	for _, p := range m.SinglePoints() {
		out = append(out, jsonSinglePoint{p.Loss.String(), serviceNames(p.Services)})
	}
	return out
}

func pairsJSON(m *graph.Model) []jsonPair {
	out := []jsonPair{}
	pairs, _ := m.Pairs()
	for _, p := range pairs {
		out = append(out, jsonPair{[]string{p.Losses[0].String(), p.Losses[1].String()}, serviceNames(p.Services)})
	}
	return out
}

// maxPairsShown bounds the pairs on a terminal; the JSON has all.
const maxPairsShown = 40

// pairs writes what takes services down only together.
func (t *textWriter) pairs(m *graph.Model) {
	pairs, all := m.Pairs()
	t.line("%s", t.bold("Pairs that together take down what survives each alone"))
	for i, p := range pairs {
		if i == maxPairsShown {
			t.line("  %s", t.dim("and %d more; -f json lists them all", len(pairs)-maxPairsShown))
			break
		}
		t.line("  %s and %s take down %s", printable(p.Losses[0].String()), printable(p.Losses[1].String()), printable(short(serviceNames(p.Services))))
	}
	if len(pairs) == 0 {
		t.line("  none")
	}
	if !all {
		t.line("  %s", t.dim("there are too many pairs to try all of them"))
	}
	t.line("")
}

func addresses(m *graph.Model, nodes []graph.NodeID) []string {
	out := make([]string, 0, len(nodes))
	for _, n := range nodes {
		out = append(out, m.Nodes[n].ID)
	}
	return out
}

// maxServices bounds the rows of the table on a terminal; the JSON has all.
const maxServices = 30

// maxName is the longest name that stands in one line with its verdicts.
const maxName = 40

// maxLoss is the longest loss that stands in one line with what it takes down.
const maxLoss = 50

// shownClasses are the columns of the table. That some component takes a
// service down is so of nearly every service: the single points say which.
var shownClasses = []config.Class{config.ClassHost, config.ClassZone, config.ClassDatacenter, config.ClassRegion, config.ClassProvider}

// survival writes the table of what each service survives, and the single
// points of failure.
func (t *textWriter) survival(r *Report) {
	rows := r.Model.Survival()
	if len(rows) == 0 {
		return
	}
	names := 8
	for _, row := range rows[:min(len(rows), maxServices)] {
		if n := utf8.RuneCountInString(printable(row.Service.Name)); n <= maxName {
			names = max(names, n)
		}
	}
	t.line("%s", t.bold("What survives the loss of any one"))
	header := []string{fmt.Sprintf("  %-*s", names, "")}
	for _, class := range shownClasses {
		header = append(header, fmt.Sprintf("%-10s", class))
	}
	t.line("%s  weakest point", strings.Join(header, "  "))
	for i, row := range rows {
		if i == maxServices {
			t.line("  %s", t.dim("and %s more; -f json lists them all", count(len(rows)-maxServices, "service")))
			break
		}
		name := printable(row.Service.Name)
		if utf8.RuneCountInString(name) > names { // what is cut off may be all that tells it from another
			t.line("  %s", name)
			name = ""
		}
		cells := []string{"  " + name + strings.Repeat(" ", names-utf8.RuneCountInString(name))}
		for _, class := range shownClasses {
			cells = append(cells, t.verdict(row.Classes[class]))
		}
		t.line("%s  %s", strings.Join(cells, "  "), t.dim("%s", weakest(r.Model, row)))
	}
	t.line("")
	if r.Pairs {
		defer t.pairs(r.Model)
	}
	points := r.Model.SinglePoints()
	if len(points) == 0 {
		return
	}
	t.line("%s", t.bold("Single points of failure"))
	for i, p := range points {
		if i == maxShown {
			t.line("  %s", t.dim("and %d more; -f json lists them all", len(points)-maxShown))
			break
		}
		loss := printable(p.Loss.String())
		if utf8.RuneCountInString(loss) > maxLoss {
			t.line("  %s", loss)
			loss = ""
		}
		t.line("  %-*s takes down %s", maxLoss, loss, printable(short(serviceNames(p.Services))))
	}
	t.line("")
}

func (t *textWriter) verdict(v graph.Verdict) string {
	text := fmt.Sprintf("%-10s", v)
	switch v {
	case graph.VerdictYes:
		return t.green("%s", text)
	case graph.VerdictNo:
		return t.red("%s", text)
	default:
		return t.yellow("%s", text)
	}
}

// weakest names the first of the components that decide, or what keeps the
// verdicts from being known.
func weakest(m *graph.Model, row *graph.ServiceSurvival) string {
	if len(row.Unknown) > 0 {
		return printable(row.Unknown[0].Reason)
	}
	if len(row.Weakest) == 0 {
		return ""
	}
	text := printable(m.Nodes[row.Weakest[0]].ID)
	if n := len(row.Weakest); n > 1 {
		text += fmt.Sprintf(" and %d more", n-1)
	}
	return text
}

// short lists up to three names.
func short(names []string) string {
	if len(names) <= 3 {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:3], ", "), len(names)-3)
}
