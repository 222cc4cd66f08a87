package health.homeward.teaching.domain.care;

import java.time.LocalDate;

/** A session's day, kept because a sheet must not outlive the course's last one. */
public record PlannedSession(LocalDate date, boolean cancelled) {}
