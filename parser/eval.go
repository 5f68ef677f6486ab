package parser

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"

	"github.com/resilint/resilint/parser/functions"
)

// An evaluation evaluates one root module with one set of inputs. Everything
// is computed when first asked for and kept. It runs in one goroutine.
type evaluation struct {
	l             *loader
	group         *group
	root          *Root
	top           *scope
	at            *scope // whose values are being evaluated
	inputs        map[string]*input
	wanting       bool // a required variable has no value
	diags         *collector
	base          *hcl.EvalContext // the functions
	names         []string         // attribute names asked of what may be a resource, in the whole root
	deep          []string         // those of them that are asked of nested blocks
	workspace     cty.Value
	asksWorkspace bool              // something refers to it
	manifest      map[string]string // module keys to directories, of what init fetched
	running       []*memo
	count         int   // instances made
	steps         int64 // spent of maxSteps
	scopes        int
	calls         map[string]*Call
	all           []*Instance
	providers     []*providerInst
	ordered       bool             // something has an order that its values do not ask for
	configuring   map[*module]bool // which modules configure providers, as far as anybody asked
}

// A scope is one module instance.
type scope struct {
	ev         *evaluation
	mod        *module
	parent     *scope
	call       *call
	rep        *repetition // of the call, to evaluate its arguments
	unresolved bool        // how many instances there are of it, or of a module around it, is not known
	gaps       []Gap       // for want of which
	addr       string      // "module.a[0].module.b", "" for the root
	block      string      // addr without keys
	dir        string      // path.module
	depth      int
	edit       hcl.Range // the outermost call that leads out of the project's own code
	editCall   string    // its address
	providers  map[string]*providerInst
	memos      map[memoKey]*memo
	contexts   map[contextKey]*hcl.EvalContext
	expanded   map[*resource]*expansion
	children   map[string]*callExpansion
}

// A memoKey names what a scope computes once. In shadow, unknown identifiers
// are unique placeholders, see shadow.go.
type memoKey struct {
	kind   refKind
	name   string
	shadow bool
}

type contextKey struct {
	refs   *refSet
	shadow bool
}

type memo struct {
	val   cty.Value
	done  bool
	label string
	rng   hcl.Range
}

// once computes a value unless it is there; meeting one that is being computed
// is a cycle.
func (s *scope) once(key memoKey, label string, rng hcl.Range, compute func() cty.Value) cty.Value {
	m, ok := s.memos[key]
	if ok {
		if !m.done {
			s.ev.cycle(m)
			return cty.DynamicVal
		}
		return m.val
	}
	m = &memo{label: label, rng: rng, val: cty.DynamicVal}
	s.memos[key] = m
	s.ev.running = append(s.ev.running, m)
	from := s.ev.at
	s.ev.at = s
	defer func() { s.ev.at = from }()
	if len(s.ev.running) > maxChain {
		s.ev.diags.bound("length of a chain of references", maxChain, rng)
	} else {
		m.val = compute()
		if key.kind != refResource { // whose size the bounds of instances bound
			m.val = s.ev.bounded(m.val, rng)
		}
	}
	s.ev.running = s.ev.running[:len(s.ev.running)-1]
	m.done = true
	return m.val
}

// bounded refuses values that share so much with themselves that walking them
// would never end.
func (ev *evaluation) bounded(v cty.Value, rng hcl.Range) cty.Value {
	left := maxNodes
	switch {
	case countNodes(v, &left):
		return v
	case left >= 0:
		ev.diags.bound("size of a number in binary digits", maxExponent, rng)
	default:
		ev.diags.bound("number of parts of one value", int64(maxNodes), rng)
	}
	return cty.DynamicVal
}

func countNodes(v cty.Value, left *int) bool {
	if *left--; *left < 0 {
		return false
	}
	v, _ = v.Unmark()
	if v.Type() == cty.Number {
		return !isHuge(v)
	}
	if v.IsNull() || !v.IsKnown() || v.Type().IsPrimitiveType() || !v.CanIterateElements() {
		return true
	}
	for it := v.ElementIterator(); it.Next(); {
		if _, e := it.Element(); !countNodes(e, left) {
			return false
		}
	}
	return true
}

func (ev *evaluation) cycle(m *memo) {
	var names []string
	for _, v := range slices.Backward(ev.running) {
		names = append([]string{v.label}, names...)
		if v == m {
			break
		}
	}
	ev.diags.errorf(KindCycle, m.rng, "Cycle: %s refer to each other in a ring; break it by removing one of the references.", strings.Join(names, ", "))
}

// safeValue evaluates an expression; a panic of a library on a value that it
// does not expect becomes a diagnostic.
func safeValue(expr hclsyntax.Expression, ctx *hcl.EvalContext) (v cty.Value, diags hcl.Diagnostics) {
	defer func() {
		if r := recover(); r != nil {
			v = cty.DynamicVal
			if r == errExhausted {
				diags = hcl.Diagnostics{boundDiag(errExhausted.what, errExhausted.limit, expr.Range())}
				return
			}
			diags = hcl.Diagnostics{{
				Severity: hcl.DiagError, Summary: "Expression cannot be evaluated",
				Detail: errorOf(r).Error(), Subject: expr.Range().Ptr(),
			}}
		}
	}()
	v, diags = expr.Value(ctx)
	if v == cty.NilVal {
		v = cty.DynamicVal
	}
	if !v.IsKnown() && !v.IsMarked() && len(diags) == 0 {
		v = v.WithMarks(inputGaps(expr, ctx))
	}
	return v, diags
}

func errorOf(r any) error {
	if err, ok := r.(error); ok {
		return err
	}
	return fmt.Errorf("%v", r)
}

// value evaluates an attribute of a block of this scope.
func (s *scope) value(a *attribute, rep *repetition, shadow bool) cty.Value {
	v, d := safeValue(a.expr, rep.in(shadow).context(s.context(a.refs, rep, shadow, nil)))
	s.ev.report(d)
	return v
}

// report takes over what evaluation found wrong. Where a required input is
// missing, Terraform would not come this far, and the fault may be that of the
// defaults that go with it: a module of a library is no faulty root.
func (ev *evaluation) report(d hcl.Diagnostics) {
	if len(d) == 0 {
		return
	}
	if ev.wanting {
		d = slices.Clone(d)
		for i, x := range d {
			if _, bound := functions.AsBoundError(x); !bound && x.Extra != boundExtra {
				softer := *x
				softer.Severity = hcl.DiagWarning
				d[i] = &softer
			}
		}
	}
	ev.diags.quoting(KindValue, d, ev.l.source)
}

// place moves what is found in a stand-in to the call that it stands for:
// nobody can mend a file that is not theirs.
func (ev *evaluation) place(d Diagnostic) Diagnostic {
	s := ev.at
	if s == nil || s.mod.standIn == "" || d.Range.File != s.mod.standIn {
		return d
	}
	d.Range, d.Severity = rangeOf(s.edit), Warning
	d.Message = "Module judged by its inputs only in part: what " + s.block + " makes could not be worked out of them. " + d.Message
	return d
}

// valueErrorf reports a fault of a value, which is a warning where inputs are wanting.
func (ev *evaluation) valueErrorf(at hcl.Range, format string, args ...any) {
	if ev.wanting {
		ev.diags.warnf(KindValue, at, format, args...)
		return
	}
	ev.diags.errorf(KindValue, at, format, args...)
}

// wants reports whether a required variable of a root module has no value.
func (ev *evaluation) wants(m *module) bool {
	return slices.ContainsFunc(m.variableOrder, func(n string) bool {
		return m.variables[n].def == nil && ev.inputs[n] == nil
	})
}

// functionTable gives the functions for a root, with a stand-in that gives an
// unknown value for each provider function that is called.
func (ev *evaluation) functionTable(calls map[string]bool) map[string]function.Function {
	boundary := ev.l.top
	if ev.l.opts.AllowOutside {
		boundary = ""
	}
	out := functions.New(functions.Options{BaseDir: filepath.Join(ev.l.top, filepath.FromSlash(ev.root.Dir)), Boundary: boundary, Cache: ev.l.cache})
	for n := range calls {
		out[n] = unknownFunction(cty.DynamicPseudoType, nil)
	}
	for n, p := range unpredictables {
		f := unknownFunction(cty.String, p)
		out[n], out["core::"+n] = f, f
	}
	out[meterName] = ev.meter()
	return out
}

// An unpredictable value differs from run to run, so nothing is said of it.
// The mark tells it from what only apply knows.
type unpredictable struct{ function string }

// unpredictables are the functions that give one; a prefix holds for long.
var unpredictables = map[string]*unpredictable{
	"timestamp": {"timestamp"}, "plantimestamp": {"plantimestamp"}, "uuid": {"uuid"}, "bcrypt": {"bcrypt"},
}

const centuryPrefix = "20"

func unknownFunction(t cty.Type, p *unpredictable) function.Function {
	return function.New(&function.Spec{
		VarParam: &function.Parameter{
			Name: "args", Type: cty.DynamicPseudoType, AllowNull: true, AllowUnknown: true, AllowDynamicType: true,
		},
		Type: function.StaticReturnType(t),
		Impl: func([]cty.Value, cty.Type) (cty.Value, error) {
			if p == nil {
				return cty.DynamicVal, nil
			}
			b := cty.UnknownVal(t).Refine().NotNull()
			if strings.HasSuffix(p.function, "timestamp") {
				b = b.StringPrefixFull(centuryPrefix)
			}
			return b.NewValue().Mark(*p), nil
		},
	})
}

func (s *scope) variable(name string, shadow bool) cty.Value {
	v := s.mod.variables[name]
	return s.once(memoKey{refVar, name, shadow}, s.label("var."+name), v.blk.header, func() cty.Value {
		val := s.rawVariable(v, shadow)
		if v.sensitive {
			val = val.Mark(functions.Sensitive{})
		}
		if v.ephemeral {
			val = val.Mark(functions.Ephemeral{})
		}
		return val
	})
}

func (s *scope) label(name string) string {
	if s.addr == "" {
		return name
	}
	return s.addr + "." + name
}

func (s *scope) rawVariable(v *variable, shadow bool) cty.Value {
	given, at, ok := s.given(v, shadow)
	kind := KindInput
	if s.parent != nil {
		kind = KindValue // the fault of a call, not of what was typed
	}
	if ok {
		if !v.ephemeral && hasEphemeral(given) {
			s.ev.diags.errorf(kind, at, "Ephemeral value not allowed: variable %q of module %q is not declared as ephemeral.", v.name, s.call.name)
		}
		val, err := v.convert(given)
		if err != nil {
			s.ev.diags.errorf(kind, at, "Invalid value for input variable: the value of %q is not suitable: %s.%s", v.name, err, s.unsuitable(v))
			return v.unknown()
		}
		if val.IsNull() && !v.nullable {
			if v.def == nil {
				s.ev.diags.errorf(kind, at, "Invalid value for input variable: %q may not be null.", v.name)
				return v.unknown()
			}
		} else {
			if !v.nullable && !val.IsKnown() && val.Type() != cty.DynamicPseudoType {
				val = val.RefineNotNull()
			}
			return val
		}
	}
	if v.def == nil {
		if s.parent == nil {
			s.ev.diags.warnf(KindInput, v.blk.header, "No value for required variable: nothing sets %q; it is taken as unknown.", v.name)
			return v.unknown().Mark(Gap{Name: "var." + v.name, Lacks: lacksValue, Range: rangeOf(v.blk.header)})
		} else if s.mod.dir != "" {
			s.ev.diags.errorf(KindValue, s.call.blk.header, "Missing required argument: module %q needs the argument %q.", s.call.name, v.name)
		}
		return v.unknown()
	}
	val, d := safeValue(v.def.expr, nil)
	if d.HasErrors() {
		return v.unknown()
	}
	out, err := v.convert(val)
	if err != nil {
		return v.unknown()
	}
	return out
}

// given gives what was passed for a variable, if anything, and where.
func (s *scope) given(v *variable, shadow bool) (cty.Value, hcl.Range, bool) {
	if s.parent == nil {
		in := s.ev.inputs[v.name]
		if in == nil {
			return cty.NilVal, hcl.Range{}, false
		}
		at := v.blk.header
		if in.rng.Filename != "" {
			at = in.expr.Range()
		}
		val, d := in.value(v)
		s.ev.report(d)
		if d.HasErrors() {
			val = cty.DynamicVal
		}
		return val, at, true
	}
	a := s.call.blk.body.attr(v.name)
	if a == nil || callArguments[v.name] {
		return cty.NilVal, hcl.Range{}, false
	}
	return s.parent.value(a, s.rep, shadow), a.expr.Range(), true
}

func (s *scope) local(name string, shadow bool) cty.Value {
	a := s.mod.locals[name]
	return s.once(memoKey{refLocal, name, shadow}, s.label("local."+name), a.rng, func() cty.Value {
		return s.value(a, nil, shadow)
	})
}

func (s *scope) output(name string, shadow bool) cty.Value {
	o := s.mod.outputs[name]
	return s.once(memoKey{refModule, name, shadow}, s.label("output."+name), o.blk.header, func() cty.Value {
		if o.expr == nil {
			return cty.DynamicVal
		}
		val := s.value(o.expr, nil, shadow)
		if s.mod.literalBool(o.blk.body.attr("sensitive"), false) {
			val = val.Mark(functions.Sensitive{})
		}
		return val
	})
}
