package pages

import "sync"

// A memo computes a value for each key once, however many pages that are made
// side by side ask for it. A computation may ask the memo for other keys.
type memo[K comparable, V any] struct {
	mu  sync.Mutex
	all map[K]*kept[V]
}

type kept[V any] struct {
	once  sync.Once
	value V
}

func (m *memo[K, V]) get(key K, compute func() V) V {
	m.mu.Lock()
	if m.all == nil {
		m.all = map[K]*kept[V]{}
	}
	k := m.all[key]
	if k == nil {
		k = &kept[V]{}
		m.all[key] = k
	}
	m.mu.Unlock()
	k.once.Do(func() { k.value = compute() })
	return k.value
}

// A sole is a memo of one value.
type sole[V any] struct{ kept[V] }

func (s *sole[V]) get(compute func() V) V {
	s.once.Do(func() { s.value = compute() })
	return s.value
}
