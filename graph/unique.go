package graph

import "slices"

// A unique list holds each thing once, in the order in which they came.
type unique[T comparable] struct {
	list []T
	seen map[T]bool // of long lists
}

// searched is how long a list is that is searched from end to end.
const searched = 16

func (u *unique[T]) add(x T) {
	switch {
	case u.seen != nil:
		if u.seen[x] {
			return
		}
		u.seen[x] = true
	case slices.Contains(u.list, x):
		return
	case len(u.list) == searched:
		u.seen = make(map[T]bool, 2*searched)
		for _, y := range u.list {
			u.seen[y] = true
		}
		u.seen[x] = true
	}
	u.list = append(u.list, x)
}
