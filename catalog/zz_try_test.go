package catalog

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/resilint/resilint/parser"
)

func TestTry(t *testing.T) {
	dir := os.Getenv("TRY")
	if dir == "" {
		t.Skip()
	}
	start := time.Now()
	c, _ := Load()
	fmt.Println("load", time.Since(start))
	start = time.Now()
	p, err := parser.Load(context.Background(), []string{dir}, parser.Options{Knowledge: c})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println("parse", time.Since(start))
	start = time.Now()
	ix := NewIndex(c, p)
	var b strings.Builder
	n := 0
	unknown := map[string]int{}
	for _, r := range p.Roots {
		for _, in := range r.Instances {
			n++
			m := c.Mean(in, ix)
			for _, u := range m.Unknown {
				unknown[in.Type+" "+u.Attr]++
			}
			if os.Getenv("SHOW") != "" {
				fmt.Fprintf(&b, "%s: ", r.Dir)
				writeMeaning(&b, in.Address, m)
			}
		}
	}
	fmt.Println("mean", n, time.Since(start))
	fmt.Println(b.String())
	for _, k := range names(unknown) {
		fmt.Println(k, unknown[k])
	}
}
