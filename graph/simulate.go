package graph

import (
	"math"
	"math/bits"

	"github.com/resilint/resilint/catalog"
)

// A run computes the capacity of every node that a failure touches, and of
// none that it does not: the cost of an event is what it reaches. Its arrays
// are as long as the model and serve one event after the other: what an entry
// holds counts only where its mark is that of this event.
type run struct {
	net  *network
	base []float64 // capacity of every node with nothing lost
	sums []float64 // of large groups, with nothing lost, by group.large
	own  func(NodeID) float64

	value   []float64
	mark    []uint32
	event   uint32
	list    []NodeID // nodes with a value, in the order in which they got it
	pending pending
}

// unlimited is the capacity of what grows as it is asked to.
const unlimited = 1e6

// near is where two capacities are the same: sums of shares are not exact.
const near = 1e-9

func snap(v float64) float64 {
	switch {
	case v < near:
		return 0
	case math.Abs(v-1) < near:
		return 1
	default:
		return v
	}
}

func newRun(net *network) *run {
	size := net.groups.count()
	return &run{net: net, value: make([]float64, size), mark: make([]uint32, size), pending: newPending(net.parts.count())}
}

// begin forgets the event before.
func (r *run) begin(base, sums []float64, own func(NodeID) float64) {
	r.base, r.sums, r.own = base, sums, own
	r.list = r.list[:0]
	r.event++
	if r.event == 0 { // the marks have come around
		clear(r.mark)
		r.event = 1
	}
}

func (r *run) at(n NodeID) float64 {
	if r.mark[n] == r.event {
		return r.value[n]
	}
	return r.base[n]
}

func (r *run) set(n NodeID, v float64) {
	if r.mark[n] != r.event {
		r.mark[n] = r.event
		r.list = append(r.list, n)
	}
	r.value[n] = v
}

func (r *run) alive(n NodeID) bool { return r.at(n) > 0 }

// combine gives what a group of alternatives has left.
func combine(g *group, value func(NodeID) float64, alive func(NodeID) bool) float64 {
	switch g.mode {
	case catalog.ModeFailover:
		for _, m := range g.members {
			if alive(m.node) {
				return value(m.node)
			}
		}
		return 0
	case catalog.ModeShare:
		sum := 0.0
		for _, m := range g.members {
			sum += m.weight * value(m.node)
		}
		return snap(sum / g.weight)
	default:
		best := 0.0
		for _, m := range g.members {
			best = max(best, value(m.node))
		}
		return best
	}
}

// combine corrects the sum of a large group by the few members that changed,
// and adds up all others.
func (r *run) combine(g *group, value func(NodeID) float64, alive func(NodeID) bool) float64 {
	if g.index == nil || r.sums == nil || len(r.list) >= len(g.members) {
		return combine(g, value, alive)
	}
	sum := r.sums[g.large]
	for _, n := range r.list {
		if w, ok := g.index[n]; ok {
			sum += w * (value(n) - r.base[n])
		}
	}
	return snap(max(sum, 0) / g.weight)
}

func (r *run) eval(n NodeID, value func(NodeID) float64, alive func(NodeID) bool) float64 {
	v := r.own(n)
	groups := r.net.groups.of(int32(n))
	for i := range groups {
		if v <= 0 {
			return 0
		}
		v = min(v, r.combine(&groups[i], value, alive))
	}
	return snap(v)
}

// solve computes the nodes given and whoever needs them, needed ones first.
func (r *run) solve(dirty []NodeID) {
	for _, n := range dirty {
		r.pending.add(r.net.partOf[n])
	}
	at, alive := r.at, r.alive
	for {
		p, ok := r.pending.next()
		if !ok {
			return
		}
		part := r.net.parts.of(p)
		if r.net.loops[p] {
			r.cycle(part)
		} else {
			n := part[0]
			r.set(n, r.eval(n, at, alive))
		}
		for _, n := range part {
			if r.value[n] == r.base[n] {
				continue
			}
			for _, u := range r.net.users.of(int32(n)) {
				if q := r.net.partOf[u]; q != p {
					r.pending.add(q)
				}
			}
		}
	}
}

// rounds bounds the steps of a cycle whose shares only approach their limit.
const rounds = 10_000

// cycle finds the greatest fixed point of a part: everything in it is up that
// nothing proves down. First it is found who has anything left at all, which
// decides every failover; with these decided, capacities can only fall.
func (r *run) cycle(part []NodeID) {
	inside := make(map[NodeID]bool, len(part))
	for _, n := range part {
		inside[n] = true
		r.set(n, 1)
		if r.own(n) <= 0 {
			r.set(n, 0)
		}
	}
	positive := func(n NodeID) float64 {
		if r.at(n) > 0 {
			return 1
		}
		return 0
	}
	r.settle(part, inside, func(n NodeID) float64 { return math.Ceil(r.eval(n, positive, r.alive)) })
	alive := make(map[NodeID]bool, len(part))
	for _, n := range part {
		alive[n] = r.value[n] > 0
		if alive[n] {
			r.value[n] = unlimited
		}
	}
	isAlive := func(n NodeID) bool {
		if inside[n] {
			return alive[n]
		}
		return r.alive(n)
	}
	r.settle(part, inside, func(n NodeID) float64 {
		if !alive[n] {
			return 0
		}
		return r.eval(n, r.at, isAlive)
	})
}

// settle applies a falling function to the nodes of a part until nothing changes.
func (r *run) settle(part []NodeID, inside map[NodeID]bool, f func(NodeID) float64) {
	work, waiting := append([]NodeID(nil), part...), make(map[NodeID]bool, len(part))
	for _, n := range part {
		waiting[n] = true
	}
	for steps := 0; len(work) > 0 && steps < rounds*len(part); steps++ {
		n := work[0]
		work = work[1:]
		waiting[n] = false
		v := min(f(n), r.value[n])
		if r.value[n]-v < 1e-13 {
			continue
		}
		r.value[n] = v
		for _, u := range r.net.users.of(int32(n)) {
			if inside[u] && !waiting[u] {
				waiting[u] = true
				work = append(work, u)
			}
		}
	}
	for _, n := range part {
		r.value[n] = snap(r.value[n])
	}
}

// pending is a set of parts from which the first is taken, and to which only
// later ones are added meanwhile: a bit for each, and a bit for each word of
// bits, so that nothing is sorted and long gaps cost little.
type pending struct {
	words, summary []uint64
	from           int // no word of the summary before this one has a bit
	count          int
}

func newPending(size int) pending {
	words := size/64 + 1
	return pending{words: make([]uint64, words), summary: make([]uint64, words/64+1)}
}

func (p *pending) add(i int32) {
	w, bit := int(i)/64, uint64(1)<<(i&63)
	if p.words[w]&bit != 0 {
		return
	}
	p.words[w] |= bit
	p.summary[w/64] |= 1 << (uint(w) % 64)
	if p.count == 0 || w/64 < p.from {
		p.from = w / 64
	}
	p.count++
}

func (p *pending) next() (int32, bool) {
	if p.count == 0 {
		return 0, false
	}
	for p.summary[p.from] == 0 {
		p.from++
	}
	w := p.from*64 + bits.TrailingZeros64(p.summary[p.from])
	b := bits.TrailingZeros64(p.words[w])
	p.words[w] &^= 1 << b
	if p.words[w] == 0 {
		p.summary[p.from] &^= 1 << (w % 64)
	}
	p.count--
	return int32(w*64 + b), true //nolint:gosec // it was an int32 when it was added
}
