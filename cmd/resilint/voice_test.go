package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// falls are the rules that say of a service that the loss of one member of a
// class stops it, or takes all it has of something.
var falls = map[string]string{
	"RL101": "zone", "RL201": "zone", "RL206": "zone", "RL301": "zone", "RL305": "zone", "RL309": "zone", "RL504": "zone",
	"RL102": "datacenter", "RL103": "region", "RL104": "provider", "RL105": "region", "RL106": "host", "RL107": "host", "RL501": "host",
}

// apart are the designs of which a rule and the table say different things,
// and both are right.
var apart = map[string]string{
	"aws-route53-secondary-other-region RL103":    "all compute is in one region, and a page of regrets is served from another",
	"gcp-cloud-run-neg RL305":                     "only one of two regions needs the cache, and the other half of the service is left",
	"aws-sorry-page-bucket-in-other-region RL103": "all compute is in one region, and a page of regrets is served from another",
	"k8s-hpa-may-go-to-one RL501":                 "there are several now, and the autoscaler may leave one",
	"k8s-autoscaler-down-to-one RL501":            "the same",
	"k8s-on-azurerm-autoscaler-to-one RL501":      "the same",
	"ncloud-gslb-two-regions RL201":               "the region with one zone is not the only one",
	"k8s-agent-by-helm RL504":                     "the cluster in one zone is not the only one",
	"aws-alb-subnets-by-data-source region":       "nothing is known behind the balancer that could be said to be in one region",
}

// TestOneVoice holds the survival table against the findings: what a rule says
// falls with one zone is not said to survive it beside, and for a service that
// does not survive some finding says why.
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
		name := filepath.Base(dir)
		survives := map[string]map[string]string{}
		for _, s := range got.Services {
			survives[s.Name] = s.Survives
			if v := s.Survives; v["zone"] == "no" && (v["datacenter"] == "yes" || v["region"] == "yes" || v["provider"] == "yes") {
				t.Errorf("%s: %s does not survive a zone, and something wider: %v", name, s.Name, v)
			}
		}
		said := map[string]bool{} // services of which a finding speaks
		for _, f := range got.Findings {
			class := falls[f.Rule]
			for _, s := range f.Services {
				said[s] = said[s] || strings.ContainsRune("1235", rune(f.Rule[2]))
				if class == "" || survives[s] == nil {
					continue
				}
				checked++
				if survives[s][class] == "yes" && apart[name+" "+f.Rule] == "" {
					t.Errorf("%s: %s of %s beside a table that says that %s survives the loss of any one %s", name, f.Rule, f.Address, s, class)
				}
			}
		}
		for service, classes := range survives {
			for _, class := range []string{"host", "zone", "datacenter", "region"} {
				if classes[class] == "no" && !said[service] && apart[name+" "+class] == "" {
					t.Errorf("%s: %s falls with one %s, and no finding says why", name, service, class)
				}
			}
		}
	}
	if checked == 0 {
		t.Error("no finding speaks of a service")
	}
	t.Logf("%d findings agree with the table", checked)
}
