package functions

import (
	"bytes"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// known returns the string that the value is, where it is one.
func known(v cty.Value) (string, bool) {
	if !v.IsKnown() || v.IsNull() || v.Type() != cty.String {
		return "", false
	}
	return v.AsString(), true
}

// terraformRange is how many numbers range gives, also with Terraform.
const terraformRange = 1024

func guardRange(_ Limits, args []cty.Value) error {
	var bounds [3]float64
	if len(args) < 1 || len(args) > 3 {
		return nil
	}
	for i, arg := range args {
		if !arg.IsKnown() || arg.IsNull() || arg.Type() != cty.Number {
			return nil
		}
		bounds[i], _ = arg.AsBigFloat().Float64()
	}
	start, end, step := bounds[0], bounds[1], bounds[2]
	if len(args) == 1 {
		start, end = 0, bounds[0]
	}
	if len(args) < 3 {
		step = 1
	}
	// Whether it is just below the bound is for range itself to say.
	if step != 0 && math.Abs((end-start)/step) > 2*terraformRange && (len(args) < 3 || (end-start)/step > 0) {
		return &BoundError{Bound: "numbers in a range", Limit: terraformRange, Terraform: true}
	}
	return nil
}

func guardSetProduct(l Limits, args []cty.Value) error {
	total := 1
	for _, arg := range args {
		if arg.IsNull() || !arg.IsKnown() || !arg.CanIterateElements() {
			return nil
		}
		n := arg.LengthInt()
		if n == 0 {
			return nil
		}
		total *= n
		if total > l.MaxElements {
			return tooManyElements(l)
		}
	}
	return nil
}

func guardMatchKeys(_ Limits, args []cty.Value) error {
	total := 1
	for _, arg := range args[1:] {
		plain, _ := arg.Unmark()
		if plain.IsNull() || !plain.IsKnown() || !plain.CanIterateElements() {
			return nil
		}
		total *= plain.LengthInt()
	}
	if total > maxSteps {
		return tooManySteps()
	}
	return nil
}

func guardContains(_ Limits, args []cty.Value) error {
	if args[1].IsNull() {
		return function.NewArgErrorf(1, "null cannot be searched for")
	}
	return nil
}

func guardMerge(_ Limits, args []cty.Value) error {
	for i, arg := range args {
		if ty := arg.Type(); ty != cty.DynamicPseudoType && !ty.IsMapType() && !ty.IsObjectType() {
			return fmt.Errorf("a map or an object is needed, but argument %d is %s", i+1, ty.FriendlyName())
		}
	}
	return nil
}

var formatWidth = regexp.MustCompile(`%[ +0#-]*(?:\[[0-9]*\])?([0-9]*)(?:\.([0-9]*))?`)

// guardFormat adds up the widths and precisions that the format asks for.
func guardFormat(l Limits, args []cty.Value) error {
	format, ok := known(args[0])
	if !ok {
		return nil
	}
	times := 1
	for _, arg := range args[1:] {
		if ty := arg.Type(); (ty.IsListType() || ty.IsSetType() || ty.IsTupleType()) && arg.IsKnown() && !arg.IsNull() {
			times = max(times, arg.LengthInt())
		}
	}
	total := len(format)
	for _, verb := range formatWidth.FindAllStringSubmatch(format, -1) {
		for _, digits := range verb[1:] {
			if digits == "" {
				continue
			}
			n, err := strconv.Atoi(digits)
			if err != nil || n > l.MaxStringBytes {
				return tooLong(l)
			}
			total += n
		}
		if total > l.MaxStringBytes/times {
			return tooLong(l)
		}
	}
	// What the verbs insert is bounded by what the arguments hold, unless one
	// argument is named many times over.
	longest := 0
	for _, arg := range args[1:] {
		if s, ok := known(arg); ok {
			longest = max(longest, len(s))
		}
	}
	if longest > 0 && strings.Count(format, "%") > l.MaxStringBytes/longest {
		return tooLong(l)
	}
	return nil
}

func guardIndent(l Limits, args []cty.Value) error {
	s, ok := known(args[1])
	if !ok || !args[0].IsKnown() || args[0].IsNull() || args[0].Type() != cty.Number {
		return nil
	}
	spaces, _ := args[0].AsBigFloat().Float64()
	if spaces*float64(strings.Count(s, "\n"))+float64(len(s)) > float64(l.MaxStringBytes) || spaces > float64(l.MaxStringBytes) {
		return tooLong(l)
	}
	return nil
}

func guardJoin(l Limits, args []cty.Value) error {
	separator, _ := known(args[0])
	total := 0
	for _, list := range args[1:] {
		if list.IsNull() || !list.IsKnown() || !list.CanIterateElements() {
			return nil
		}
		for it := list.ElementIterator(); it.Next(); {
			_, v := it.Element()
			v, _ = v.Unmark()
			s, _ := known(v)
			total += len(s) + len(separator)
			if total > l.MaxStringBytes {
				return tooLong(l)
			}
		}
	}
	return nil
}

func guardSplit(l Limits, args []cty.Value) error {
	separator, ok := known(args[0])
	s, ok2 := known(args[1])
	if ok && ok2 && len(s) > l.MaxElements && strings.Count(s, separator) >= l.MaxElements {
		return tooManyElements(l)
	}
	return nil
}

func guardRegex(_ Limits, args []cty.Value) error {
	pattern, ok := known(args[0])
	s, ok2 := known(args[1])
	if !ok || !ok2 {
		return nil
	}
	return regexSteps(pattern, s)
}

// regexSteps bounds the product of the sizes of a pattern, as compiled, and of
// what it searches: that is what a search may cost.
func regexSteps(pattern, s string) error {
	if len(s) < 1<<12 {
		return nil
	}
	size, err := patternSize(pattern)
	if err != nil {
		return nil //nolint:nilerr // the function itself will say what is wrong
	}
	if len(s) > 20*maxSteps/size {
		return tooManySteps()
	}
	return nil
}

func guardRegexAll(l Limits, args []cty.Value) error {
	if err := guardRegex(l, args); err != nil {
		return err
	}
	pattern, _ := known(args[0])
	s, _ := known(args[1])
	if len(s) < l.MaxElements {
		return nil
	}
	re, err := regexp.Compile(pattern)
	if err != nil {
		return nil //nolint:nilerr // the function itself will say what is wrong
	}
	if len(re.FindAllStringIndex(s, l.MaxElements+1)) > l.MaxElements {
		return tooManyElements(l)
	}
	return nil
}

func guardReplace(l Limits, args []cty.Value) error {
	s, ok := known(args[0])
	substr, ok2 := known(args[1])
	with, ok3 := known(args[2])
	if !ok || !ok2 || !ok3 {
		return nil
	}
	if pattern, isRegex := asPattern(substr); isRegex {
		if err := regexSteps(pattern, s); err != nil {
			return err
		}
		return guardRegexReplace(l, pattern, s, with)
	}
	if len(with) > 0 && strings.Count(s, substr) > l.MaxStringBytes/len(with) {
		return tooLong(l)
	}
	return nil
}

// guardRegexReplace bounds what a pattern's replacement makes: it may insert
// all of a match as often as it has a dollar sign.
func guardRegexReplace(l Limits, pattern, s, with string) error {
	if len(s)*(len(with)+1) < 1<<20 {
		return nil
	}
	re, err := regexp.Compile(pattern)
	if err != nil {
		return nil //nolint:nilerr // the function itself will say what is wrong
	}
	dollars := strings.Count(with, "$")
	total := len(s)
	for _, match := range re.FindAllStringIndex(s, -1) {
		total += len(with) + dollars*(match[1]-match[0])
		if total > l.MaxStringBytes {
			return tooLong(l)
		}
	}
	return nil
}

func guardCSV(l Limits, args []cty.Value) error {
	s, ok := known(args[0])
	if !ok {
		return nil
	}
	rows := strings.Count(s, "\n")
	header, _, _ := strings.Cut(s, "\n")
	// Every row has all columns, so that their product is the result's size.
	if columns := strings.Count(header, ",") + 1; rows > l.MaxElements || rows > l.MaxElements*nodesPerElement/columns {
		return tooManyElements(l)
	}
	return nil
}

func guardJSON(l Limits, args []cty.Value) error {
	s, ok := known(args[0])
	if !ok {
		return nil
	}
	if len(s) > l.MaxElements*nodesPerElement && strings.Count(s, ",")+strings.Count(s, "[")+strings.Count(s, "{") > l.MaxElements*nodesPerElement {
		return tooManyElements(l)
	}
	return CheckNesting([]byte(s))
}

func guardYAML(l Limits, args []cty.Value) error {
	s, ok := known(args[0])
	if !ok {
		return nil
	}
	if strings.Count(s, "\n")+strings.Count(s, ",") > l.MaxElements*nodesPerElement {
		return tooManyElements(l)
	}
	src := []byte(s)
	if err := CheckNesting(src); err != nil {
		return err
	}
	// "- - - -" nests as deeply as it is wide.
	for line := range bytes.Lines(src) {
		if bytes.Count(line, []byte("- "))+bytes.Count(line, []byte("? ")) > maxNesting {
			return tooDeep()
		}
	}
	return nil
}
