package fix

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/resilint/resilint/parser"
)

// TestNative adds and replaces arguments; what stands around them stays byte
// by byte, but for what formatting aligns.
func TestNative(t *testing.T) {
	into := func(line int, path, text string) op {
		return op{parser.Place{Into: parser.Range{File: "a.tf", Line: line, Column: 1}, Path: strings.Split(path, ".")}, text}
	}
	set := func(line, column int, text string) op {
		return op{parser.Place{Set: parser.Range{File: "a.tf", Line: line, Column: column}}, text}
	}
	for _, c := range []struct {
		name, before, after string
		ops                 []op
	}{
		{
			"replaced with its comments",
			"resource \"a\" \"b\" {\n  multi_az = false # for now\n  other    = 1\n}\n",
			"resource \"a\" \"b\" {\n  multi_az = true # for now\n  other    = 1\n}\n",
			[]op{set(2, 3, "true")},
		},
		{
			"added after the block's own arguments, aligned",
			"resource \"a\" \"b\" {\n  count = 2\n\n  name = \"x\" # its name\n  size = 1\n\n  tags = {\n    a = 1\n  }\n\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n",
			"resource \"a\" \"b\" {\n  count = 2\n\n  name     = \"x\" # its name\n  size     = 1\n  multi_az = true\n\n  tags = {\n    a = 1\n  }\n\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n",
			[]op{into(1, "multi_az", "true")},
		},
		{
			"what nobody formatted is left as it is",
			"resource \"a\" \"b\" {\n    name   = \"x\"\n    size= 1\n}\n",
			"resource \"a\" \"b\" {\n    name   = \"x\"\n    size= 1\n    zone = 2\n}\n",
			[]op{into(1, "zone", "2")},
		},
		{
			"CRLF, a byte order mark and no final newline",
			"\xef\xbb\xbfresource \"a\" \"b\" {\r\n  name = \"x\"\r\n}",
			"\xef\xbb\xbfresource \"a\" \"b\" {\r\n  name     = \"x\"\r\n  multi_az = true\r\n}",
			[]op{into(1, "multi_az", "true")},
		},
		{
			"an empty block",
			"resource \"a\" \"b\" {}\n",
			"resource \"a\" \"b\" {\n  multi_az = true\n}\n",
			[]op{into(1, "multi_az", "true")},
		},
		{
			"a block of one line",
			"resource \"a\" \"b\" { name = \"x\" }\n",
			"resource \"a\" \"b\" {\n  name     = \"x\"\n  multi_az = true\n}\n",
			[]op{into(1, "multi_az", "true")},
		},
		{
			"nested blocks are made once",
			"resource \"a\" \"b\" {\n  name = \"x\"\n}\n\n# the end\n",
			"resource \"a\" \"b\" {\n  name = \"x\"\n\n  breaker {\n    enable   = true\n    rollback = true\n  }\n}\n\n# the end\n",
			[]op{into(1, "breaker.enable", "true"), into(1, "breaker.rollback", "true")},
		},
		{
			"behind a heredoc",
			"resource \"a\" \"b\" {\n  data = <<EOT\nmulti_az = false\nEOT\n}\n",
			"resource \"a\" \"b\" {\n  data = <<EOT\nmulti_az = false\nEOT\n\n  multi_az = true\n}\n",
			[]op{into(1, "multi_az", "true")},
		},
		{
			"items of objects, and values between blocks",
			"locals {\n  x = { a = 1, multi_az = false }\n}\n",
			"locals {\n  x = { a = 1, multi_az = true }\n}\n",
			[]op{set(2, 16, "true")},
		},
		{
			"a variable file",
			"a = 1\nmulti_az = false\nlong_name = 2\n",
			"a = 1\nmulti_az = true\nlong_name = 2\n",
			[]op{set(2, 1, "true")},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := setNative([]byte(c.before), c.ops)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.after, string(got)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
