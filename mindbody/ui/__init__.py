"""Everything that needs Qt."""

from mindbody.ui import imports

imports.leave_alone()
