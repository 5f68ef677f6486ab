package config

// DefaultObjective is the name of the objective of services that name none.
const DefaultObjective = "default"

// defaultCapacity is the percentage of units that must remain where nothing
// else is said.
const defaultCapacity = 50

// SeverityOf gives the severity of a failure class under the named objective
// ("" is the default one). What the objective leaves out is as in the default
// objective, and what that leaves out as documented: component, host, zone
// and datacenter error; region, operator and software warning; provider note.
func (c *Config) SeverityOf(class Class, objective string) Severity {
	for _, name := range []string{objective, DefaultObjective} {
		if o := c.Objectives[name]; o != nil {
			if s, ok := o.Severity[class]; ok {
				return s
			}
		}
	}
	switch class {
	case ClassComponent, ClassHost, ClassZone, ClassDatacenter:
		return Error
	case ClassProvider:
		return Note
	default:
		return Warning
	}
}

// CapacityOf gives the percentage of units, 1 to 100, that must remain under
// the named objective after the loss of any one domain.
func (c *Config) CapacityOf(objective string) float64 {
	for _, name := range []string{objective, DefaultObjective} {
		if o := c.Objectives[name]; o != nil && o.Capacity > 0 {
			return o.Capacity
		}
	}
	return defaultCapacity
}
