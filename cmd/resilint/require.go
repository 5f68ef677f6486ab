package main

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/resilint/resilint/config"
	"github.com/resilint/resilint/graph"
)

// A promise is what --require asks for: that services survive the loss of any
// one member of a class.
type promise struct {
	class   config.Class
	service string // name or glob, "" for all
}

// parsePromises reads CLASS or CLASS=SERVICE.
func parsePromises(specs []string) ([]promise, error) {
	var out []promise
	for _, s := range specs {
		class, service, named := strings.Cut(s, "=")
		p := promise{config.Class(class), service}
		if !slices.Contains(graph.Classes, p.class) {
			return nil, fmt.Errorf("--require: %q is nothing whose loss is tried; there are %s", class, commaList(graph.Classes))
		}
		if _, err := path.Match(service, ""); err != nil || named && service == "" {
			return nil, fmt.Errorf("--require %s: after the equals sign comes the name of a service", s)
		}
		out = append(out, p)
	}
	return out, nil
}

// keep holds promises against the survival table and says which are not kept.
// What is not known is not promised.
func (p *program) keep(promises []promise, m *graph.Model) error {
	rows := m.Survival()
	for _, want := range promises {
		found := want.service == ""
		for _, row := range rows {
			name := row.Service.Name
			if ok, _ := path.Match(want.service, name); !ok && want.service != "" && want.service != name {
				continue
			}
			found = true
			v := row.Classes[want.class]
			if v == graph.VerdictYes {
				continue
			}
			p.worse(exitFindings)
			p.complain(fmt.Errorf("%s is required to survive the loss of any one %s: %s", name, want.class, broken(row, want.class, v)))
		}
		if !found {
			return fmt.Errorf("--require %s=%s: there is no such service; there are %s", want.class, want.service, strings.Join(names(rows), ", "))
		}
	}
	return nil
}

// broken says how a promise is broken, and by which loss.
func broken(row *graph.ServiceSurvival, class config.Class, v graph.Verdict) string {
	worst := ""
	if l, ok := row.Worst[class]; ok && !strings.HasSuffix(l.Name, "?") {
		worst = " without " + l.String()
	}
	switch v {
	case graph.VerdictNo:
		return "it is down" + worst
	case graph.VerdictDegraded:
		return fmt.Sprintf("less than the required %g %% is left%s", row.Service.Capacity, worst)
	default:
		return "whether it does is not known" + worst
	}
}

func names(rows []*graph.ServiceSurvival) []string {
	out := make([]string, len(rows))
	for i, row := range rows {
		out[i] = row.Service.Name
	}
	return out
}

// commaList joins words for a message.
func commaList[T ~string](words []T) string {
	return strings.Join(texts(words), ", ")
}
