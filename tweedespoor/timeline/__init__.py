"""Facts plus law plus peildatum give milestones, each with the steps that made it."""
