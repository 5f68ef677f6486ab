package functions

import (
	"github.com/hashicorp/go-cty-funcs/encoding"
	yaml "github.com/zclconf/go-cty-yaml"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/function/stdlib"
)

type entry struct {
	f     function.Function
	check guard
}

// pureFunctions are those that need nothing but their arguments.
func pureFunctions() map[string]entry {
	return map[string]entry{
		"abs":              {f: stdlib.AbsoluteFunc},
		"alltrue":          {f: allTrueFunc},
		"anytrue":          {f: anyTrueFunc},
		"base64decode":     {f: base64DecodeFunc},
		"base64encode":     {f: encoding.Base64EncodeFunc},
		"base64gunzip":     {f: base64GunzipFunc},
		"base64gzip":       {f: base64GzipFunc},
		"base64sha256":     {f: hashFunc(sha256Base64)},
		"base64sha512":     {f: hashFunc(sha512Base64)},
		"basename":         {f: basenameFunc},
		"bcrypt":           {f: unpredictable([]function.Parameter{{Name: "str", Type: cty.String}}, &function.Parameter{Name: "cost", Type: cty.Number})},
		"ceil":             {f: stdlib.CeilFunc},
		"chomp":            {f: stdlib.ChompFunc},
		"chunklist":        {f: stdlib.ChunklistFunc},
		"cidrcontains":     {f: cidrContainsFunc},
		"cidrhost":         {f: cidrHostFunc},
		"cidrnetmask":      {f: cidrNetmaskFunc},
		"cidrsubnet":       {f: cidrSubnetFunc},
		"cidrsubnets":      {f: cidrSubnetsFunc},
		"coalesce":         {f: coalesceFunc},
		"coalescelist":     {f: coalesceListFunc},
		"compact":          {f: stdlib.CompactFunc},
		"concat":           {f: stdlib.ConcatFunc},
		"contains":         {f: stdlib.ContainsFunc, check: guardContains},
		"csvdecode":        {f: stdlib.CSVDecodeFunc, check: guardCSV},
		"dirname":          {f: dirnameFunc},
		"distinct":         {f: distinctFunc},
		"element":          {f: stdlib.ElementFunc},
		"endswith":         {f: endsWithFunc},
		"ephemeralasnull":  {f: ephemeralAsNullFunc},
		"flatten":          {f: flattenFunc},
		"floor":            {f: stdlib.FloorFunc},
		"format":           {f: formatFunc, check: guardFormat},
		"formatdate":       {f: stdlib.FormatDateFunc},
		"formatlist":       {f: formatListFunc, check: guardFormat},
		"indent":           {f: stdlib.IndentFunc, check: guardIndent},
		"index":            {f: indexFunc},
		"issensitive":      {f: isSensitiveFunc},
		"join":             {f: stdlib.JoinFunc, check: guardJoin},
		"jsondecode":       {f: stdlib.JSONDecodeFunc, check: guardJSON},
		"jsonencode":       {f: stdlib.JSONEncodeFunc},
		"keys":             {f: stdlib.KeysFunc},
		"length":           {f: lengthFunc},
		"list":             {f: goneFunc("list", "tolist([ ... ])")},
		"log":              {f: stdlib.LogFunc},
		"lookup":           {f: lookupFunc},
		"lower":            {f: stdlib.LowerFunc},
		"map":              {f: goneFunc("map", "tomap({ ... })")},
		"matchkeys":        {f: matchKeysFunc, check: guardMatchKeys},
		"max":              {f: stdlib.MaxFunc},
		"md5":              {f: hashFunc(md5Hex)},
		"merge":            {f: stdlib.MergeFunc, check: guardMerge},
		"min":              {f: stdlib.MinFunc},
		"nonsensitive":     {f: nonsensitiveFunc},
		"one":              {f: oneFunc},
		"parseint":         {f: stdlib.ParseIntFunc},
		"pathexpand":       {f: pathExpandFunc},
		"plantimestamp":    {f: unpredictable(nil, nil)},
		"pow":              {f: stdlib.PowFunc},
		"range":            {f: stdlib.RangeFunc, check: guardRange},
		"regex":            {f: stdlib.RegexFunc, check: guardRegex},
		"regexall":         {f: stdlib.RegexAllFunc, check: guardRegexAll},
		"replace":          {f: replaceFunc, check: guardReplace},
		"reverse":          {f: stdlib.ReverseListFunc},
		"rsadecrypt":       {f: rsaDecryptFunc},
		"sensitive":        {f: sensitiveFunc},
		"setintersection":  {f: stdlib.SetIntersectionFunc},
		"setproduct":       {f: stdlib.SetProductFunc, check: guardSetProduct},
		"setsubtract":      {f: stdlib.SetSubtractFunc},
		"setunion":         {f: stdlib.SetUnionFunc},
		"sha1":             {f: hashFunc(sha1Hex)},
		"sha256":           {f: hashFunc(sha256Hex)},
		"sha512":           {f: hashFunc(sha512Hex)},
		"signum":           {f: stdlib.SignumFunc},
		"slice":            {f: stdlib.SliceFunc},
		"sort":             {f: stdlib.SortFunc},
		"split":            {f: stdlib.SplitFunc, check: guardSplit},
		"startswith":       {f: startsWithFunc},
		"strcontains":      {f: strContainsFunc},
		"strrev":           {f: stdlib.ReverseFunc},
		"substr":           {f: stdlib.SubstrFunc},
		"sum":              {f: sumFunc},
		"textdecodebase64": {f: textDecodeBase64Func},
		"textencodebase64": {f: textEncodeBase64Func},
		"timeadd":          {f: stdlib.TimeAddFunc},
		"timecmp":          {f: timeCmpFunc},
		"timestamp":        {f: unpredictable(nil, nil)},
		"title":            {f: stdlib.TitleFunc},
		"tobool":           {f: convertFunc(cty.Bool)},
		"tolist":           {f: convertFunc(cty.List(cty.DynamicPseudoType))},
		"tomap":            {f: convertFunc(cty.Map(cty.DynamicPseudoType))},
		"tonumber":         {f: convertFunc(cty.Number)},
		"toset":            {f: convertFunc(cty.Set(cty.DynamicPseudoType))},
		"tostring":         {f: convertFunc(cty.String)},
		"transpose":        {f: transposeFunc},
		"trim":             {f: stdlib.TrimFunc},
		"trimprefix":       {f: stdlib.TrimPrefixFunc},
		"trimspace":        {f: stdlib.TrimSpaceFunc},
		"trimsuffix":       {f: stdlib.TrimSuffixFunc},
		"upper":            {f: stdlib.UpperFunc},
		"urldecode":        {f: urlDecodeFunc},
		"urlencode":        {f: encoding.URLEncodeFunc},
		"uuid":             {f: unpredictable(nil, nil)},
		"uuidv5":           {f: uuidV5Func},
		"values":           {f: stdlib.ValuesFunc},
		"yamldecode":       {f: yamlDecodeFunc, check: guardYAML},
		"yamlencode":       {f: yaml.YAMLEncodeFunc},
		"zipmap":           {f: stdlib.ZipmapFunc},
	}
}

// unpredictable gives a function whose result differs from run to run: all
// that can be said of it is that it is a string.
func unpredictable(params []function.Parameter, varParam *function.Parameter) function.Function {
	return function.New(&function.Spec{
		Params:       params,
		VarParam:     varParam,
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func([]cty.Value, cty.Type) (cty.Value, error) {
			return cty.UnknownVal(cty.String), nil
		},
	})
}

// stringFunc gives a function of strings to a string.
func stringFunc(params []string, impl func(args []string) (string, error)) function.Function {
	spec := &function.Spec{
		Type:         function.StaticReturnType(cty.String),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			result, err := impl(plainStrings(args))
			if err != nil {
				return cty.NilVal, err
			}
			return cty.StringVal(result), nil
		},
	}
	for _, name := range params {
		spec.Params = append(spec.Params, function.Parameter{Name: name, Type: cty.String})
	}
	return function.New(spec)
}

// predicate gives a function of strings that is true or false.
func predicate(params []string, impl func(args []string) (bool, error)) function.Function {
	spec := &function.Spec{
		Type:         function.StaticReturnType(cty.Bool),
		RefineResult: notNull,
		Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
			result, err := impl(plainStrings(args))
			if err != nil {
				return cty.NilVal, err
			}
			return cty.BoolVal(result), nil
		},
	}
	for _, name := range params {
		spec.Params = append(spec.Params, function.Parameter{Name: name, Type: cty.String})
	}
	return function.New(spec)
}

func plainStrings(args []cty.Value) []string {
	out := make([]string, len(args))
	for i, a := range args {
		out[i] = a.AsString()
	}
	return out
}
