"""One entry of exposure homework: before, while it runs, and after. Nothing calming is offered."""
