package graph

import (
	"container/heap"
	"math"

	"github.com/resilint/resilint/catalog"
)

// A run computes the capacity of every node that a failure touches, and of
// none that it does not: the cost of an event is what it reaches.
type run struct {
	net  *network
	base []float64 // capacity of every node with nothing lost
	own  func(NodeID) float64
	sums map[*group]float64 // of large groups, with nothing lost

	value map[NodeID]float64 // capacities that differ from base, or were computed again
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

func (r *run) at(n NodeID) float64 {
	if v, ok := r.value[n]; ok {
		return v
	}
	return r.base[n]
}

// combine gives what a group of alternatives has left.
func (r *run) combine(g *group, value func(NodeID) float64, alive func(NodeID) bool) float64 {
	switch g.mode {
	case catalog.ModeFailover:
		for _, m := range g.members {
			if alive(m.node) {
				return value(m.node)
			}
		}
		return 0
	case catalog.ModeShare:
		if sum, ok := r.sums[g]; ok && len(r.value) < len(g.members) {
			return snap(r.without(g, sum, value) / g.weight)
		}
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

// without corrects the sum of a large group by the few members that changed.
func (r *run) without(g *group, sum float64, value func(NodeID) float64) float64 {
	for n := range r.value {
		if w, ok := g.index[n]; ok {
			sum += w * (value(n) - r.base[n])
		}
	}
	return max(sum, 0)
}

func (r *run) eval(n NodeID, value func(NodeID) float64, alive func(NodeID) bool) float64 {
	v := r.own(n)
	groups := r.net.groups[n]
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
	r.value = make(map[NodeID]float64, len(dirty))
	var queue parts
	queued := map[int32]bool{}
	push := func(n NodeID) {
		if p := r.net.partOf[n]; !queued[p] {
			queued[p] = true
			heap.Push(&queue, p)
		}
	}
	for _, n := range dirty {
		push(n)
	}
	for queue.Len() > 0 {
		p := heap.Pop(&queue).(int32)
		part := r.net.parts[p]
		if r.net.loops[p] {
			r.cycle(part)
		} else {
			n := part[0]
			r.value[n] = r.eval(n, r.at, func(x NodeID) bool { return r.at(x) > 0 })
		}
		for _, n := range part {
			if r.value[n] == r.base[n] {
				continue
			}
			for _, u := range r.net.users[n] {
				if r.net.partOf[u] != p {
					push(u)
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
		r.value[n] = 1
		if r.own(n) <= 0 {
			r.value[n] = 0
		}
	}
	positive := func(n NodeID) float64 {
		if r.at(n) > 0 {
			return 1
		}
		return 0
	}
	r.settle(part, func(n NodeID) float64 {
		return math.Ceil(r.eval(n, positive, func(x NodeID) bool { return r.at(x) > 0 }))
	})
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
		return r.at(n) > 0
	}
	r.settle(part, func(n NodeID) float64 {
		if !alive[n] {
			return 0
		}
		return r.eval(n, r.at, isAlive)
	})
}

// settle applies a falling function to the nodes of a part until nothing changes.
func (r *run) settle(part []NodeID, f func(NodeID) float64) {
	inside := make(map[NodeID]bool, len(part))
	for _, n := range part {
		inside[n] = true
	}
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
		for _, u := range r.net.users[n] {
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

// parts is a heap of the indices of parts.
type parts []int32

func (p parts) Len() int           { return len(p) }
func (p parts) Less(i, j int) bool { return p[i] < p[j] }
func (p parts) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

// Push implements heap.Interface.
func (p *parts) Push(x any) { *p = append(*p, x.(int32)) }

// Pop implements heap.Interface.
func (p *parts) Pop() any {
	old := *p
	x := old[len(old)-1]
	*p = old[:len(old)-1]
	return x
}
