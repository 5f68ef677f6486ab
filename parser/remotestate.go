package parser

import (
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"slices"

	"github.com/zclconf/go-cty/cty"
	ctyjson "github.com/zclconf/go-cty/cty/json"

	"github.com/resilint/resilint/parser/functions"
)

// remoteState gives the outputs of another root: as its state has them where
// that lies in a file of the repository, else as the root itself gives them
// where it is one of those that are read. Else they are unknown.
func (s *scope) remoteState(r *resource, attrs map[string]cty.Value, inst *Instance, shadow bool) map[string]cty.Value {
	out := map[string]cty.Value{
		"backend": cty.DynamicVal, "config": cty.NullVal(cty.DynamicPseudoType),
		"defaults": cty.NullVal(cty.DynamicPseudoType), "workspace": cty.NullVal(cty.String),
		"outputs": cty.DynamicVal.Mark(Ref{Instance: inst, Attr: "outputs"}),
	}
	maps.Copy(out, attrs)
	if r.blk.body.attr("backend") == nil {
		s.ev.diags.errorf(KindValue, r.blk.header, "Missing required argument: terraform_remote_state needs the argument \"backend\".")
	}
	if s.deferred(r) {
		return out
	}
	if v, ok := s.outputsRead(r, attrs, inst, shadow); ok {
		out["outputs"] = v
	}
	return out
}

// outputsRead reads the outputs of the state that a data source names; ok is
// false where nothing is known of them.
func (s *scope) outputsRead(r *resource, attrs map[string]cty.Value, inst *Instance, shadow bool) (cty.Value, bool) {
	at, known := s.statePlace(attrs)
	if !known {
		return cty.NilVal, false
	}
	var fault error
	if at.backend == "local" {
		src, err := s.ev.l.read(at.path())
		if err == nil {
			return storedOutputs(src, attrs["defaults"])
		}
		fault = err
	}
	other, reason := s.ev.group.holder(s.ev, at, attrs["workspace"])
	switch {
	case other != nil:
		return s.outputsOf(other, r, attrs["defaults"], inst, shadow), true
	case fault != nil:
		s.ev.diags.errorf(KindValue, r.blk.header, "Unable to find remote state: the local state file cannot be read: %s; its outputs are taken as unknown.", fault)
		return cty.NilVal, false
	}
	return cty.DynamicVal.Mark(Gap{Name: inst.Address, Lacks: lacksLookup, Remedy: reason, Range: inst.Edit}), true
}

// outputsOf gives those outputs of another root that this one asks for, with
// what they refer to there.
func (s *scope) outputsOf(other *evaluation, r *resource, defaults cty.Value, inst *Instance, shadow bool) cty.Value {
	mod := other.top.mod
	names := mod.outputOrder
	var asked map[string]*demandNode
	if r.demand != nil && !r.demand.whole && r.demand.children["outputs"] != nil && !r.demand.children["outputs"].whole {
		asked = r.demand.children["outputs"].children
		names = slices.Sorted(maps.Keys(asked))
	}
	out := defaultOutputs(defaults)
	for _, n := range names {
		switch _, given := out[n]; {
		case mod.outputs[n] != nil:
			out[n] = other.top.output(n, shadow)
		case !given:
			// a state may still hold what its root no longer declares
			gap := Gap{Name: inst.Address + ".outputs." + n, Lacks: "is no output of " + other.root.Dir, Range: inst.Edit}
			out[n] = cty.DynamicVal.Mark(gap)
		}
	}
	return cty.ObjectVal(out)
}

// defaultOutputs are those that stand in for what a state lacks.
func defaultOutputs(d cty.Value) map[string]cty.Value {
	out := map[string]cty.Value{}
	if d == cty.NilVal {
		return out
	}
	d, _ = d.Unmark()
	if !d.IsNull() && d.IsKnown() && d.CanIterateElements() && (d.Type().IsObjectType() || d.Type().IsMapType()) {
		maps.Copy(out, d.AsValueMap())
	}
	return out
}

// storedOutputs reads the outputs in a state file.
func storedOutputs(src []byte, defaults cty.Value) (cty.Value, bool) {
	var state struct {
		Outputs map[string]struct {
			Value     json.RawMessage `json:"value"`
			Type      json.RawMessage `json:"type"`
			Sensitive bool            `json:"sensitive"`
		} `json:"outputs"`
	}
	if json.Unmarshal(src, &state) != nil {
		return cty.NilVal, false
	}
	out := defaultOutputs(defaults)
	for n, o := range state.Outputs {
		ty, err := ctyjson.UnmarshalType(o.Type)
		if err != nil {
			return cty.NilVal, false
		}
		v, err := ctyjson.Unmarshal(o.Value, ty)
		if err != nil {
			return cty.NilVal, false
		}
		if o.Sensitive {
			v = v.Mark(functions.Sensitive{})
		}
		out[n] = v
	}
	return cty.ObjectVal(out), true
}

// statePlace says where the state lies that a data source reads; known is
// false where its arguments do not tell.
func (s *scope) statePlace(attrs map[string]cty.Value) (at statePlace, known bool) {
	backend, ok := plainString(attrs["backend"])
	if !ok {
		return at, false
	}
	config := map[string]cty.Value{}
	if v := attrs["config"]; v != cty.NilVal {
		v, _ = v.Unmark()
		if !v.IsKnown() {
			return at, false
		}
		if !v.IsNull() && v.CanIterateElements() && (v.Type().IsObjectType() || v.Type().IsMapType()) {
			config = v.AsValueMap()
		}
	}
	ws := attrs["workspace"]
	if ws == cty.NilVal || ws.IsNull() {
		ws = cty.StringVal(defaultWorkspace)
	}
	if backend == "local" && config["path"] == cty.NilVal {
		return at, false
	}
	at = placeOf(backend, filepath.Join(s.ev.l.top, filepath.FromSlash(s.ev.root.Dir)), config, ws)
	return at, at.known()
}

// holder finds the evaluation of the one root that keeps its state at a place.
// Where there is none, it says why.
func (g *group) holder(reader *evaluation, at statePlace, workspace cty.Value) (*evaluation, string) {
	var found []string
	for _, dir := range g.dirs {
		if g.places[dir].matches(at) {
			found = append(found, dir)
		}
	}
	switch len(found) {
	case 0:
		return nil, "no root here keeps its state at " + at.String()
	case 1:
	default:
		return nil, fmt.Sprintf("%d roots here keep their state at %s", len(found), at)
	}
	other := g.evals[found[0]]
	if other == nil || other == reader || other.top == nil {
		return nil, ""
	}
	want, known := defaultWorkspace, true
	if workspace != cty.NilVal && !workspace.IsNull() {
		want, known = plainString(workspace)
	}
	// what was evaluated in any workspace holds for each
	if have := other.root.Workspace; at.named || have == "" || known && have == want {
		return other, ""
	}
	if !known {
		return nil, "its workspace is not known"
	}
	return nil, fmt.Sprintf("no root here keeps its state at %s in workspace %s", at, want)
}
