package graph

import (
	"github.com/resilint/resilint/config"
)

// A Change is what a change of the design does to what one service survives.
type Change struct {
	Service *Service // as it is after the change
	Class   config.Class
	Before  Verdict
	After   Verdict
	Worst   Loss // the loss that leaves least after the change; zero where After is yes
}

// Lost reports whether less is left than before. What is no longer known is
// not known to be lost.
func (c Change) Lost() bool {
	return c.After != VerdictUnknown && c.Before != VerdictUnknown && c.After.rank() > c.Before.rank()
}

// Gained reports whether more is left than before.
func (c Change) Gained() bool {
	return c.After != VerdictUnknown && c.Before != VerdictUnknown && c.After.rank() < c.Before.rank()
}

// Changes are what became of services between two models.
type Changes struct {
	Survival []Change   // of services in both, in the order of the services and classes
	New      []*Service // only after the change
	Gone     []*Service // only before it
}

// CompareSurvival holds the survival table of a model against that of an
// earlier one. Services are the same where their names are.
func CompareSurvival(before, after *Model) Changes {
	var out Changes
	rows := map[string]*ServiceSurvival{}
	for _, row := range before.Survival() {
		rows[row.Service.Name] = row
	}
	for _, row := range after.Survival() {
		was := rows[row.Service.Name]
		if was == nil {
			out.New = append(out.New, row.Service)
			continue
		}
		delete(rows, row.Service.Name)
		for _, class := range Classes {
			if was.Classes[class] != row.Classes[class] {
				out.Survival = append(out.Survival, Change{row.Service, class, was.Classes[class], row.Classes[class], row.Worst[class]})
			}
		}
	}
	for _, row := range before.Survival() {
		if rows[row.Service.Name] != nil {
			out.Gone = append(out.Gone, row.Service)
		}
	}
	return out
}
