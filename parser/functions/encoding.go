package functions

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"fmt"
	"io"
	"net/url"
	"strings"
	"unicode/utf8"

	yaml "github.com/zclconf/go-cty-yaml"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
	"golang.org/x/text/encoding/ianaindex"
)

var errBase64 = function.NewArgErrorf(0, "this is not valid base64")

var base64DecodeFunc = stringFunc([]string{"str"}, func(args []string) (string, error) {
	raw, err := base64.StdEncoding.DecodeString(args[0])
	if err != nil {
		return "", errBase64
	}
	if !utf8.Valid(raw) {
		return "", function.NewArgErrorf(0, "what it encodes is not text in UTF-8")
	}
	return string(raw), nil
})

var base64GzipFunc = stringFunc([]string{"str"}, func(args []string) (string, error) {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(args[0])); err != nil {
		return "", fmt.Errorf("cannot compress: %w", err)
	}
	if err := w.Flush(); err != nil {
		return "", fmt.Errorf("cannot compress: %w", err)
	}
	if err := w.Close(); err != nil {
		return "", fmt.Errorf("cannot compress: %w", err)
	}
	return base64.StdEncoding.EncodeToString(b.Bytes()), nil
})

// maxGunzip is what a compressed string may become: a kilobyte of zeros could
// be a gigabyte.
const maxGunzip = 16 << 20

var base64GunzipFunc = stringFunc([]string{"str"}, func(args []string) (string, error) {
	raw, err := base64.StdEncoding.DecodeString(args[0])
	if err != nil {
		return "", errBase64
	}
	r, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		return "", function.NewArgErrorf(0, "what it encodes is not compressed with gzip")
	}
	text, err := io.ReadAll(io.LimitReader(r, maxGunzip+1))
	if err != nil {
		return "", function.NewArgErrorf(0, "what it encodes is damaged: %w", err)
	}
	if len(text) > maxGunzip {
		return "", &BoundError{Bound: "bytes in one string", Limit: maxGunzip}
	}
	if !utf8.Valid(text) {
		return "", function.NewArgErrorf(0, "what it encodes is not text in UTF-8")
	}
	return string(text), nil
})

var urlDecodeFunc = stringFunc([]string{"str"}, func(args []string) (string, error) {
	s, err := url.QueryUnescape(args[0])
	if err != nil {
		return "", function.NewArgErrorf(0, "this is not URL-encoded text")
	}
	return s, nil
})

func unknownEncoding(name string) error {
	return function.NewArgErrorf(1, "%q is not an encoding that IANA lists and this program knows", name)
}

var textEncodeBase64Func = stringFunc([]string{"string", "encoding"}, func(args []string) (string, error) {
	enc, err := ianaindex.IANA.Encoding(args[1])
	if err != nil || enc == nil {
		return "", unknownEncoding(args[1])
	}
	raw, err := enc.NewEncoder().Bytes([]byte(args[0]))
	if err != nil {
		return "", function.NewArgErrorf(0, "it has characters that %s has not", args[1])
	}
	return base64.StdEncoding.EncodeToString(raw), nil
})

var textDecodeBase64Func = stringFunc([]string{"source", "encoding"}, func(args []string) (string, error) {
	enc, err := ianaindex.IANA.Encoding(args[1])
	if err != nil || enc == nil {
		return "", unknownEncoding(args[1])
	}
	raw, err := base64.StdEncoding.DecodeString(args[0])
	if err != nil {
		return "", errBase64
	}
	text, err := enc.NewDecoder().Bytes(raw)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
		return "", function.NewArgErrorf(0, "it has bytes that have no meaning in %s", args[1])
	}
	return string(text), nil
})

// yamlDecodeFunc refuses documents whose aliases make them much larger than
// they are written.
var yamlDecodeFunc = function.New(&function.Spec{
	Params: []function.Parameter{{Name: "src", Type: cty.String}},
	Type: func(args []cty.Value) (cty.Type, error) {
		if !args[0].IsKnown() {
			return cty.DynamicPseudoType, nil
		}
		src := args[0].AsString()
		ty, err := yaml.Standard.ImpliedType([]byte(src))
		if err != nil {
			return cty.NilType, err
		}
		if strings.Contains(src, "*") {
			left := DefaultLimits().MaxElements
			if !countTypes(ty, &left) {
				return cty.NilType, &BoundError{Bound: "values in a YAML document", Limit: int64(DefaultLimits().MaxElements)}
			}
		}
		return ty, nil
	},
	Impl: func(args []cty.Value, retType cty.Type) (cty.Value, error) {
		return yaml.Standard.Unmarshal([]byte(args[0].AsString()), retType)
	},
})

func countTypes(ty cty.Type, left *int) bool {
	*left--
	if *left < 0 {
		return false
	}
	switch {
	case ty.IsTupleType():
		for _, e := range ty.TupleElementTypes() {
			if !countTypes(e, left) {
				return false
			}
		}
	case ty.IsObjectType():
		for _, e := range ty.AttributeTypes() {
			if !countTypes(e, left) {
				return false
			}
		}
	}
	return true
}

// asPattern tells whether replace takes the string for a regular expression.
func asPattern(substr string) (string, bool) {
	if len(substr) > 1 && substr[0] == '/' && substr[len(substr)-1] == '/' {
		return substr[1 : len(substr)-1], true
	}
	return "", false
}

var replaceFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "str", Type: cty.String},
		{Name: "substr", Type: cty.String},
		{Name: "replace", Type: cty.String},
	},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		pattern, ok := asPattern(args[1].AsString())
		if !ok {
			return stdlib.Replace(args[0], args[1], args[2])
		}
		v, err := stdlib.RegexReplace(args[0], cty.StringVal(pattern), args[2])
		if err != nil {
			return cty.NilVal, function.NewArgError(1, err)
		}
		return v, nil
	},
})
