package functions

import (
	"maps"
	"sync"
	"sync/atomic"

	"github.com/zclconf/go-cty/cty/function"
)

// library is what one set of functions shares.
type library struct {
	options    Options
	limits     Limits
	cache      *Cache
	spent      atomic.Int64
	iterations atomic.Int64

	mu     sync.Mutex
	levels []map[string]function.Function // by depth of templates; 0 is the configuration itself
}

// New returns all functions by name, each also under "core::". The map is the
// caller's own. All functions are safe for concurrent use.
func New(o Options) map[string]function.Function {
	l := &library{options: o, limits: o.Limits.orDefault(), cache: o.Cache}
	if l.cache == nil {
		l.cache = NewCache()
	}
	return maps.Clone(l.level(0))
}

// level returns the functions that a template at the given depth may call.
// They differ only in the depth that they pass on.
func (l *library) level(depth int) map[string]function.Function {
	l.mu.Lock()
	defer l.mu.Unlock()
	for len(l.levels) <= depth {
		next := len(l.levels)
		var fs map[string]function.Function
		if next == 0 {
			fs = l.all()
		} else {
			fs = maps.Clone(l.levels[0])
		}
		for name, f := range l.templateFunctions(next) {
			fs[name] = f
			fs["core::"+name] = f
		}
		l.levels = append(l.levels, fs)
	}
	return l.levels[depth]
}

func (l *library) all() map[string]function.Function {
	fs := make(map[string]function.Function, 300)
	for name, e := range pureFunctions() {
		fs[name] = l.wrap(name, e.f, e.check)
	}
	for name, f := range l.fileFunctions() {
		fs[name] = l.wrap(name, f, nil)
	}
	maps.Copy(fs, l.lazyFunctions())
	for name, f := range maps.Clone(fs) {
		fs["core::"+name] = f
	}
	maps.Copy(fs, l.instruments())
	for name := range terraformProvider {
		fs[name] = l.providerFunction(name)
	}
	return fs
}

func (l Limits) orDefault() Limits {
	d := DefaultLimits()
	if l.MaxFileBytes == 0 {
		l.MaxFileBytes = d.MaxFileBytes
	}
	if l.MaxStringBytes == 0 {
		l.MaxStringBytes = d.MaxStringBytes
	}
	if l.MaxElements == 0 {
		l.MaxElements = d.MaxElements
	}
	if l.MaxTemplateDepth == 0 {
		l.MaxTemplateDepth = d.MaxTemplateDepth
	}
	if l.MaxIterations == 0 {
		l.MaxIterations = d.MaxIterations
	}
	if l.MaxTotalBytes == 0 {
		l.MaxTotalBytes = d.MaxTotalBytes
	}
	return l
}
