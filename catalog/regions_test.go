package catalog

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPlaces(t *testing.T) {
	c, _ := Load()
	for name, want := range map[string][]Place{
		"aws":               {{Provider: "aws", Kind: "provider", Name: "aws"}},
		"ap-northeast-2":    {{Provider: "alicloud", Kind: "region", Name: "ap-northeast-2", Metro: "seoul"}, {Provider: "aws", Kind: "region", Name: "ap-northeast-2", Metro: "seoul"}},
		"aws/us-east-1":     {{Provider: "aws", Kind: "region", Name: "us-east-1", Metro: "northern-virginia"}},
		"us-central1-f":     {{Provider: "google", Kind: "zone", Name: "us-central1-f", Region: "us-central1", Metro: "iowa"}},
		"koreacentral-2":    {{Provider: "azurerm", Kind: "zone", Name: "koreacentral-2", Region: "koreacentral", Metro: "seoul"}},
		"KR-1":              {{Provider: "ncloud", Kind: "zone", Name: "KR-1", Region: "KR", Metro: "seoul"}},
		"fsn1":              {{Provider: "hcloud", Kind: "datacenter", Name: "fsn1", Metro: "falkenstein"}},
		"metro/seoul":       {{Kind: "metro", Name: "seoul", Metro: "seoul"}},
		"atlantis":          nil,
		"google/us-east-1a": nil,
	} {
		if diff := cmp.Diff(want, c.Places(name)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestZones(t *testing.T) {
	c, _ := Load()
	for _, tt := range []struct {
		provider, region string
		want             []string
	}{
		{"aws", "ap-northeast-1", []string{"ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"}},
		{"google", "europe-west1", []string{"europe-west1-b", "europe-west1-c", "europe-west1-d"}},
		{"azurerm", "koreacentral", []string{"1", "2", "3"}},
		{"azurerm", "koreasouth", nil},
		{"ncloud", "KR", []string{"KR-1", "KR-2"}},
		{"aws", "nowhere-1", nil},
	} {
		if diff := cmp.Diff(tt.want, c.Zones(tt.provider, tt.region)); diff != "" {
			t.Errorf("%s %s: %s", tt.provider, tt.region, diff)
		}
	}
	if got := c.ZoneID("azurerm", "koreacentral", "1"); got != "koreacentral-1" {
		t.Errorf("zone id %q", got)
	}
	if got := c.ZoneID("aws", "us-east-1", "us-east-1a"); got != "us-east-1a" {
		t.Errorf("zone id %q", got)
	}
	if got := c.Near("zone", "ap-northeast-2x"); len(got) == 0 {
		t.Error("nothing near ap-northeast-2x")
	}
}

func TestShow(t *testing.T) {
	c, _ := Load()
	got := c.Show("aws_db_instance")
	if len(got) == 0 || got[0].Text == "" || got[0].File == "" {
		t.Errorf("%+v", got)
	}
	if len(c.Show("aws_db_instances")) != 0 || len(c.NearTypes("aws_db_instances")) == 0 {
		t.Error("a wrong name is known, or near nothing")
	}
}
