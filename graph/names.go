package graph

import (
	"net/url"
	"slices"
	"strings"

	"github.com/zclconf/go-cty/cty"

	"github.com/resilint/resilint/catalog"
	"github.com/resilint/resilint/parser"
)

// A nameIndex finds components by the host names and addresses that people
// write by hand. It is built when the first such name is met.
type nameIndex struct {
	byName map[string][]*thing
}

// Attributes in which types of all providers keep what they are reached by.
var (
	recordNames = []string{"fqdn", "name", "domain", "hostname", "record", "record_name", "record_set"}
	zoneNames   = []string{"zone_id", "zone", "zone_name", "hosted_zone_id", "managed_zone", "private_dns_zone_id", "domain_id", "domain"}
	addresses   = []string{
		"private_ip", "private_ip_address", "ip_address", "fixed_ip_v4", "network_ip", "address", "hostname", "host_name",
		"private_dns_name", "ip", "public_ip", "load_balancer_ip", "vip_address", "fixed_ip", "access_ip_v4",
	}
)

// byName finds what a host name or address written by hand means: a DNS
// record, by its whole name or by the part before its zone; a machine by a
// fixed address; in a cluster a service by its name.
func (b *builder) byName(from *thing, name string) []*thing {
	host := hostOf(name)
	if host == "" {
		return nil
	}
	if b.names == nil {
		b.indexNames()
	}
	var out []*thing
	for _, t := range b.names.byName[host] {
		if t == from || t.inst == from.inst && t.part == from.part {
			continue
		}
		if t.mean.Selector != nil && !strings.Contains(host, ".") {
			if b.clusterKey(t) != b.clusterKey(from) || t.stack != from.stack {
				continue
			}
		}
		for _, c := range b.components(t) {
			if !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	return out
}

func (b *builder) indexNames() {
	b.names = &nameIndex{byName: map[string][]*thing{}}
	add := func(name string, t *thing) {
		host := hostOf(name)
		if host == "" || slices.Contains(b.names.byName[host], t) {
			return
		}
		b.names.byName[host] = append(b.names.byName[host], t)
	}
	for _, t := range b.order {
		if t.part != "" || len(b.components(t)) == 0 {
			continue
		}
		config := t.inst.Config()
		switch {
		case t.mean.Role == catalog.RoleRecord:
			for _, n := range b.recordFQDNs(config) {
				add(n, t)
			}
		case t.mean.Selector != nil && t.mean.Name != "":
			space := t.mean.Selector.Scope
			if space == "" {
				space = "default"
			}
			for _, tail := range []string{"", "." + space, "." + space + ".svc", "." + space + ".svc.cluster.local"} {
				add(t.mean.Name+tail, t)
			}
		default:
			for _, attr := range addresses {
				if s := textAttr(config, attr); s != "" {
					add(s, t)
				}
			}
		}
	}
}

// recordFQDNs gives the whole names that a record answers for, by the first
// attribute that names it: a later one may say what it leads to.
func (b *builder) recordFQDNs(config cty.Value) []string {
	var zones []string
	for _, attr := range zoneNames {
		v := rawAttr(config, attr)
		if v == cty.NilVal {
			continue
		}
		for _, in := range refsIn(v) {
			if z := b.things[in]; z != nil {
				for _, a := range []string{"name", "dns_name", "zone", "domain"} {
					if s := textAttr(z.inst.Config(), a); strings.Contains(s, ".") {
						zones = append(zones, strings.Trim(s, "."))
					}
				}
			}
		}
		if s := textOf(v); strings.Contains(s, ".") {
			zones = append(zones, strings.Trim(s, "."))
		}
	}
	var out []string
	for _, attr := range recordNames {
		s := strings.Trim(textAttr(config, attr), ".")
		if s == "" {
			continue
		}
		if strings.Contains(s, ".") {
			out = append(out, s)
		}
		for _, z := range zones {
			switch {
			case s == "@" || s == z:
				out = append(out, z)
			case !strings.HasSuffix(s, "."+z):
				out = append(out, s+"."+z)
			}
		}
		if len(out) > 0 {
			break
		}
	}
	return out
}

// hostOf cuts scheme, user, port and path off what is reached.
func hostOf(s string) string {
	s = strings.TrimSpace(s)
	if strings.Contains(s, "://") {
		if u, err := url.Parse(s); err == nil && u.Hostname() != "" {
			s = u.Hostname()
		}
	}
	if i := strings.IndexAny(s, "/"); i > 0 {
		s = s[:i]
	}
	if i := strings.LastIndexByte(s, ':'); i > 0 && strings.Count(s, ":") == 1 {
		s = s[:i]
	}
	return strings.ToLower(strings.Trim(s, "."))
}

func rawAttr(v cty.Value, attr string) cty.Value {
	if v == cty.NilVal {
		return cty.NilVal
	}
	bare, _ := v.Unmark()
	if !bare.IsKnown() || bare.IsNull() || !bare.Type().IsObjectType() || !bare.Type().HasAttribute(attr) {
		return cty.NilVal
	}
	return bare.GetAttr(attr)
}

func textAttr(v cty.Value, attr string) string { return textOf(rawAttr(v, attr)) }

func textOf(v cty.Value) string {
	if v == cty.NilVal {
		return ""
	}
	v, marks := v.Unmark()
	for m := range marks {
		if _, secret := m.(parser.Sensitive); secret {
			return ""
		}
	}
	if !v.IsKnown() || v.IsNull() || v.Type() != cty.String {
		return ""
	}
	return v.AsString()
}

func refsIn(v cty.Value) []*parser.Instance {
	var out []*parser.Instance
	_, marks := v.Unmark()
	for m := range marks {
		if r, ok := m.(parser.Ref); ok && r.Instance != nil {
			out = append(out, r.Instance)
		}
	}
	slices.SortFunc(out, func(a, b *parser.Instance) int { return strings.Compare(a.Address, b.Address) })
	return out
}
