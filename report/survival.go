package report

import "github.com/resilint/resilint/graph"

func survivalJSON(m *graph.Model) []jsonService {
	out := []jsonService{}
	for _, s := range m.Services {
		j := jsonService{Name: s.Name, Entry: []string{}, Survives: map[string]string{}, Weakest: []string{}}
		for _, e := range s.Entry {
			j.Entry = append(j.Entry, m.Nodes[e].ID)
		}
		out = append(out, j)
	}
	return out
}

func (t *textWriter) survival(*Report) {}
