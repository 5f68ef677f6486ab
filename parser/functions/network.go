package functions

import (
	"errors"
	"fmt"
	"math/big"
	"net"
	"strings"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
	"github.com/zclconf/go-cty/cty/gocty"
)

// A prefix is a network: its first address as a number, how many of its bits
// are fixed, and how many an address has.
type prefix struct {
	first      *big.Int
	fixed, all int
}

func parsePrefix(s string) (prefix, error) {
	_, network, err := net.ParseCIDR(trimZeros(s))
	if err != nil {
		return prefix{}, fmt.Errorf("%q is not an address range in CIDR notation, like 10.0.0.0/16", s)
	}
	fixed, all := network.Mask.Size()
	return prefix{first: new(big.Int).SetBytes(network.IP), fixed: fixed, all: all}, nil
}

// trimZeros removes zeros that lead the numbers of an IPv4 address: Terraform
// reads them as decimal, Go not at all.
func trimZeros(s string) string {
	address, bits, ok := strings.Cut(s, "/")
	if !ok || strings.Contains(address, ":") {
		return s
	}
	parts := strings.Split(address, ".")
	for i, p := range parts {
		if trimmed := strings.TrimLeft(p, "0"); trimmed != p {
			if trimmed == "" {
				trimmed = "0"
			}
			parts[i] = trimmed
		}
	}
	return strings.Join(parts, ".") + "/" + bits
}

func (p prefix) ip(n *big.Int) net.IP {
	return net.IP(n.FillBytes(make([]byte, p.all/8)))
}

func (p prefix) String() string {
	return fmt.Sprintf("%s/%d", p.ip(p.first), p.fixed)
}

// size is the number of addresses.
func (p prefix) size() *big.Int {
	return new(big.Int).Lsh(big.NewInt(1), uint(p.all-p.fixed))
}

func (p prefix) end() *big.Int {
	return new(big.Int).Add(p.first, p.size())
}

func (p prefix) family() string {
	if p.all == 32 {
		return "IPv4"
	}
	return "IPv6"
}

func wholeNumber(v cty.Value) (*big.Int, error) {
	n := new(big.Int)
	if err := gocty.FromCtyValue(v, n); err != nil {
		return nil, errors.New("a whole number is needed")
	}
	return n, nil
}

var cidrHostFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "prefix", Type: cty.String},
		{Name: "hostnum", Type: cty.Number},
	},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		p, err := parsePrefix(args[0].AsString())
		if err != nil {
			return cty.NilVal, function.NewArgError(0, err)
		}
		host, err := wholeNumber(args[1])
		if err != nil {
			return cty.NilVal, function.NewArgError(1, err)
		}
		at := new(big.Int).Add(p.first, host)
		if host.Sign() < 0 {
			at.Add(p.end(), host)
		}
		if at.Cmp(p.first) < 0 || at.Cmp(p.end()) >= 0 {
			return cty.NilVal, function.NewArgErrorf(1, "%s has no host %s: it has %s addresses", p, host, p.size())
		}
		return cty.StringVal(p.ip(at).String()), nil
	},
})

var cidrNetmaskFunc = function.New(&function.Spec{
	Params:       []function.Parameter{{Name: "prefix", Type: cty.String}},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		p, err := parsePrefix(args[0].AsString())
		if err != nil {
			return cty.NilVal, function.NewArgError(0, err)
		}
		if p.all != 32 {
			return cty.NilVal, function.NewArgErrorf(0, "only IPv4 has netmasks, and %s is %s", p, p.family())
		}
		return cty.StringVal(net.IP(net.CIDRMask(p.fixed, p.all)).String()), nil
	},
})

// maxNewBits is how far one call may extend a prefix, also with Terraform.
const maxNewBits = 32

// subnet returns the n-th of the networks that are bits smaller.
func (p prefix) subnet(bits int, n *big.Int) (prefix, error) {
	if p.fixed+bits > p.all {
		return prefix{}, fmt.Errorf("%s cannot be extended by %d bits: an %s address has %d", p, bits, p.family(), p.all)
	}
	count := new(big.Int).Lsh(big.NewInt(1), uint(bits))
	if n.Sign() < 0 || n.Cmp(count) >= 0 {
		return prefix{}, fmt.Errorf("%d new bits give %s networks, so that there is none with the number %s", bits, count, n)
	}
	sub := prefix{fixed: p.fixed + bits, all: p.all}
	sub.first = new(big.Int).Mul(n, sub.size())
	sub.first.Add(sub.first, p.first)
	return sub, nil
}

var cidrSubnetFunc = function.New(&function.Spec{
	Params: []function.Parameter{
		{Name: "prefix", Type: cty.String},
		{Name: "newbits", Type: cty.Number},
		{Name: "netnum", Type: cty.Number},
	},
	Type:         function.StaticReturnType(cty.String),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		p, err := parsePrefix(args[0].AsString())
		if err != nil {
			return cty.NilVal, function.NewArgError(0, err)
		}
		var bits int
		if err := gocty.FromCtyValue(args[1], &bits); err != nil || bits < 0 {
			return cty.NilVal, function.NewArgErrorf(1, "a whole number that is not negative is needed")
		}
		n, err := wholeNumber(args[2])
		if err != nil {
			return cty.NilVal, function.NewArgError(2, err)
		}
		sub, err := p.subnet(bits, n)
		if err != nil {
			return cty.NilVal, err
		}
		return cty.StringVal(sub.String()), nil
	},
})

var cidrSubnetsFunc = function.New(&function.Spec{
	Params:       []function.Parameter{{Name: "prefix", Type: cty.String}},
	VarParam:     &function.Parameter{Name: "newbits", Type: cty.Number},
	Type:         function.StaticReturnType(cty.List(cty.String)),
	RefineResult: notNull,
	Impl: func(args []cty.Value, _ cty.Type) (cty.Value, error) {
		p, err := parsePrefix(args[0].AsString())
		if err != nil {
			return cty.NilVal, function.NewArgError(0, err)
		}
		next := new(big.Int).Set(p.first)
		var subs []cty.Value
		for i, arg := range args[1:] {
			var bits int
			if err := gocty.FromCtyValue(arg, &bits); err != nil {
				return cty.NilVal, function.NewArgErrorf(i+1, "a whole number is needed")
			}
			if bits < 1 || bits > maxNewBits {
				return cty.NilVal, function.NewArgErrorf(i+1, "a prefix can be extended by 1 to %d bits, not by %d", maxNewBits, bits)
			}
			if p.fixed+bits > p.all {
				return cty.NilVal, function.NewArgErrorf(i+1, "%s cannot be extended by %d bits: an %s address has %d", p, bits, p.family(), p.all)
			}
			sub := prefix{fixed: p.fixed + bits, all: p.all}
			sub.first = roundUp(next, sub.size())
			if sub.first.Cmp(p.end()) >= 0 {
				return cty.NilVal, function.NewArgErrorf(i+1, "%s has no room left for a network of %d bits", p, sub.fixed)
			}
			next = sub.end()
			subs = append(subs, cty.StringVal(sub.String()))
		}
		return listOf(cty.String, subs), nil
	},
})

// roundUp returns the least multiple of size that is not less than n.
func roundUp(n, size *big.Int) *big.Int {
	up := new(big.Int).Add(n, size)
	up.Sub(up, big.NewInt(1))
	up.Div(up, size)
	return up.Mul(up, size)
}

// cidrContainsFunc is OpenTofu's: whether a range holds an address or another
// range.
var cidrContainsFunc = predicate([]string{"containing_prefix", "contained_ip_or_prefix"}, func(args []string) (bool, error) {
	outer, err := parsePrefix(args[0])
	if err != nil {
		return false, function.NewArgError(0, err)
	}
	inner, err := parsePrefix(args[1])
	if err != nil {
		ip := net.ParseIP(args[1])
		if ip == nil {
			return false, function.NewArgErrorf(1, "%q is neither an address nor an address range", args[1])
		}
		if v4 := ip.To4(); v4 != nil {
			ip = v4
		}
		inner = prefix{first: new(big.Int).SetBytes(ip), fixed: len(ip) * 8, all: len(ip) * 8}
	}
	if inner.all != outer.all {
		return false, function.NewArgErrorf(1, "one is %s, the other %s", outer.family(), inner.family())
	}
	return outer.first.Cmp(inner.first) <= 0 && inner.end().Cmp(outer.end()) <= 0, nil
})
