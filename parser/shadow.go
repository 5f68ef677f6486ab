package parser

import (
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// In shadow, what identifies an instance and is not known before apply is a
// unique string instead, so that an expression which only groups or counts
// such values can be decided. A placeholder never leaves this file: keys are
// named after what they stand for, and values have the unknown put back.

const placeholderSign = "\x01ref:"

// A placeholder is what one placeholder string stands for.
type placeholder struct {
	ref Ref
	val cty.Value // the unknown, with its marks
}

func (ev *evaluation) placeholderFor(r Ref, unknown cty.Value) cty.Value {
	s := placeholderSign + r.Instance.Address + "." + r.Attr + "\x02"
	all := ev.group.placeholders
	if p, ok := all[s]; ok && p.ref.Instance.Root != ev.root {
		s = placeholderSign + ev.root.Dir + ":" + s[len(placeholderSign):]
	}
	if _, ok := all[s]; !ok {
		all[s] = placeholder{r, unknown}
	}
	return cty.StringVal(s).Mark(r)
}

// shadowValue evaluates an attribute in shadow; unknown where even that fails.
func (s *scope) shadowValue(a *attribute) cty.Value {
	// Diagnostics of this second evaluation are those of the first, or about
	// placeholders: neither is for the user.
	saved := s.ev.diags
	s.ev.diags = &collector{}
	defer func() { s.ev.diags = saved }()
	v, d := safeValue(a.expr, s.context(a.refs, nil, true, nil))
	if d.HasErrors() {
		return cty.DynamicVal
	}
	v, _ = s.ev.decided(v).Unmark()
	return v
}

// shadowElements makes the repetitions of a collection evaluated in shadow.
func (s *scope) shadowElements(val cty.Value) []*repetition {
	if val.LengthInt() > maxInstances {
		return nil
	}
	out := make([]*repetition, 0, val.LengthInt())
	for it := val.ElementIterator(); it.Next(); {
		k, v := it.Element()
		k, _ = k.Unmark()
		if val.Type().IsSetType() {
			v, _ = v.UnmarkDeep()
			k = v
		}
		if k.IsNull() || !k.IsKnown() || k.Type() != cty.String {
			return nil
		}
		text := k.AsString()
		rep := &repetition{kind: mapped, key: k, each: k, value: s.ev.restore(v)}
		if len(s.ev.group.lists) > 0 {
			rep.raw = &repetition{kind: mapped, key: k, each: k, value: v}
		}
		if strings.Contains(text, placeholderSign) {
			rep.each = s.ev.restore(k)
			rep.key = cty.StringVal(plainKey(text))
			rep.shadow = text
		}
		out = append(out, rep)
	}
	return out
}

// plainKey names what the placeholders in a key stand for.
func plainKey(s string) string {
	return strings.NewReplacer(placeholderSign, "(", "\x02", ")").Replace(s)
}

// restore puts unknown values back for placeholders, wherever they are.
func (ev *evaluation) restore(v cty.Value) cty.Value {
	out, err := cty.Transform(v, func(_ cty.Path, x cty.Value) (cty.Value, error) {
		plain, marks := x.Unmark()
		if plain.Type() != cty.String || !plain.IsKnown() || plain.IsNull() {
			return x, nil
		}
		text := plain.AsString()
		at := strings.Index(text, placeholderSign)
		if at < 0 {
			return x, nil
		}
		if p, ok := ev.group.placeholders[text]; ok {
			return p.val.WithMarks(marks), nil
		}
		u := cty.UnknownVal(cty.String).Refine().NotNull()
		if at > 0 {
			u = u.StringPrefixFull(text[:at])
		}
		for rest := text[at:]; ; {
			end := strings.IndexByte(rest, 2)
			if end < 0 {
				break
			}
			if p, ok := ev.group.placeholders[rest[:end+1]]; ok {
				if marks == nil {
					marks = cty.ValueMarks{}
				}
				marks[p.ref] = struct{}{}
			}
			next := strings.Index(rest[end:], placeholderSign)
			if next < 0 {
				break
			}
			rest = rest[end+next:]
		}
		return u.NewValue().WithMarks(marks), nil
	})
	if err != nil {
		return cty.DynamicVal
	}
	return out
}
