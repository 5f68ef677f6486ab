package functions

import "regexp/syntax"

// maxNesting is how deeply brackets may nest. Parsers that recurse need stack
// for each level, and a stack that is used up cannot be recovered from.
const maxNesting = 2000

func tooDeep() error {
	return &BoundError{Bound: "levels of nesting", Limit: maxNesting}
}

// CheckNesting returns a BoundError where the brackets in src nest too deeply
// for a parser that recurses, be it of HCL, JSON or YAML, or where its
// operators do. It knows no strings and no comments: what it counts may be
// text, of which no one writes as much.
func CheckNesting(src []byte) error {
	depth, run := 0, 0
	for _, c := range src {
		switch c {
		case '(', '[', '{':
			depth++
			run++
		case ')', ']', '}':
			depth = max(depth-1, 0)
			run = 0
		case '!', '?', ':':
			run++
		case '\n':
			run = 0
		}
		if depth > maxNesting || run > 5*maxNesting {
			return tooDeep()
		}
	}
	return nil
}

// patternSize is the number of instructions of a compiled pattern.
func patternSize(pattern string) (int, error) {
	re, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return 0, err
	}
	prog, err := syntax.Compile(re.Simplify())
	if err != nil {
		return 0, err
	}
	return len(prog.Inst), nil
}
