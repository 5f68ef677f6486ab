package functions

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"unicode/utf8"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

func (l *library) fileFunctions() map[string]function.Function {
	return map[string]function.Function{
		"abspath": stringFunc([]string{"path"}, func(args []string) (string, error) {
			path := args[0]
			if !filepath.IsAbs(path) {
				path = filepath.Join(l.options.BaseDir, path)
			}
			return filepath.ToSlash(filepath.Clean(path)), nil
		}),
		"file": stringFunc([]string{"path"}, func(args []string) (string, error) {
			content, err := l.read(args[0])
			if err != nil {
				return "", argError(err)
			}
			if !utf8.Valid(content) {
				return "", function.NewArgErrorf(0, "%s is not text in UTF-8; filebase64 reads any file", args[0])
			}
			return string(content), nil
		}),
		"filebase64":       l.digestFunc(base64.StdEncoding.EncodeToString),
		"filebase64sha256": l.digestFunc(sha256Base64),
		"filebase64sha512": l.digestFunc(sha512Base64),
		"filemd5":          l.digestFunc(md5Hex),
		"filesha1":         l.digestFunc(sha1Hex),
		"filesha256":       l.digestFunc(sha256Hex),
		"filesha512":       l.digestFunc(sha512Hex),
		"fileexists":       predicate([]string{"path"}, func(args []string) (bool, error) { return l.exists(args[0]) }),
		"fileset":          l.filesetFunc(),
	}
}

func (l *library) digestFunc(d digest) function.Function {
	return stringFunc([]string{"path"}, func(args []string) (string, error) {
		content, err := l.read(args[0])
		if err != nil {
			return "", argError(err)
		}
		return d(content), nil
	})
}

func (l *library) exists(path string) (bool, error) {
	resolved, err := l.resolve(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, argError(err)
	}
	info, err := os.Stat(resolved)
	if err != nil {
		return false, function.NewArgErrorf(0, "%s cannot be read", path)
	}
	if !info.Mode().IsRegular() {
		return false, function.NewArgErrorf(0, "%s is a directory or something else that is not a file", path)
	}
	return true, nil
}

func (l *library) filesetFunc() function.Function {
	return function.New(&function.Spec{
		Params: []function.Parameter{
			{Name: "path", Type: cty.String},
			{Name: "pattern", Type: cty.String},
		},
		Type:         function.StaticReturnType(cty.Set(cty.String)),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			names, err := l.fileset(args[0].AsString(), args[1].AsString())
			if err != nil {
				return cty.NilVal, err
			}
			if len(names) == 0 {
				return cty.SetValEmpty(cty.String), nil
			}
			vals := make([]cty.Value, len(names))
			for i, name := range names {
				vals[i] = cty.StringVal(name)
			}
			return cty.SetVal(vals), nil
		},
	})
}

var basenameFunc = stringFunc([]string{"path"}, func(args []string) (string, error) {
	return filepath.Base(args[0]), nil
})

var dirnameFunc = stringFunc([]string{"path"}, func(args []string) (string, error) {
	return filepath.Dir(args[0]), nil
})

var pathExpandFunc = stringFunc([]string{"path"}, func(args []string) (string, error) {
	path, err := expandHome(args[0])
	if err != nil {
		return "", fmt.Errorf("cannot find the home directory: %w", err)
	}
	return path, nil
})
