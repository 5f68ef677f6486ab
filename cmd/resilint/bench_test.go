package main

import (
	"bytes"
	"testing"
)

// BenchmarkScan is a whole run over the smallest replay: mostly start-up.
func BenchmarkScan(b *testing.B) {
	for b.Loop() {
		var out, errs bytes.Buffer
		if run([]string{"scan", "--exit-zero", "../../testdata/incidents/naver-pangyo-2022"}, map[string]string{}, &out, &errs) != exitClean {
			b.Fatal(errs.String())
		}
	}
}
