"""What suits me: a short check, kept on this computer, that only changes what is offered."""
