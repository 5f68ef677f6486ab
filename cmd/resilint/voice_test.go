package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"testing"
)

// narrow are the rules that say of a service that the loss of one member of a
// class stops it, or takes all it has of something. RL103 is not among them:
// it speaks of compute, without which a page of regrets may still be served;
// nor is RL501, which speaks of how few an autoscaler may leave.
var narrow = map[string]string{
	"RL101": "zone", "RL201": "zone", "RL301": "zone", "RL309": "zone", "RL504": "zone",
	"RL102": "datacenter", "RL104": "provider", "RL105": "region", "RL106": "host", "RL107": "host",
}

// TestOneVoice holds the survival table against the findings: what a rule says
// falls with one zone is not said to survive it beside.
func TestOneVoice(t *testing.T) {
	checked := 0
	incidents, err := filepath.Glob("../../testdata/incidents/*")
	if err != nil {
		t.Fatal(err)
	}
	dirs := slices.Concat(casesUnder(t, "../../testdata/labelled", "labels.json"), casesUnder(t, "../../testdata/whatif", "events.json"), incidents)
	for _, dir := range dirs {
		var got struct {
			Findings []struct {
				Rule, Address string
				Services      []string
			}
			Services []struct {
				Name     string
				Survives map[string]string
			}
		}
		out, stderr := resilint(t, "scan", "-q", "--format", "json", dir)
		if err := json.Unmarshal([]byte(out), &got); err != nil {
			t.Errorf("%s: %v %s", dir, err, stderr)
			continue
		}
		survives := map[string]map[string]string{}
		for _, s := range got.Services {
			survives[s.Name] = s.Survives
			if v := s.Survives; v["zone"] == "no" && (v["datacenter"] == "yes" || v["region"] == "yes" || v["provider"] == "yes") {
				t.Errorf("%s: %s does not survive a zone, and something wider: %v", filepath.Base(dir), s.Name, v)
			}
		}
		for _, f := range got.Findings {
			class := narrow[f.Rule]
			for _, s := range f.Services {
				if class == "" || survives[s] == nil {
					continue
				}
				checked++
				if survives[s][class] == "yes" {
					t.Errorf("%s: %s of %s beside a table that says that %s survives the loss of any one %s", filepath.Base(dir), f.Rule, f.Address, s, class)
				}
			}
		}
	}
	if checked == 0 {
		t.Error("no finding speaks of a service")
	}
	t.Logf("%d findings agree with the table", checked)
}
