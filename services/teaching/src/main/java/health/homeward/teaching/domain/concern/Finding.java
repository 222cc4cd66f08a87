package health.homeward.teaching.domain.concern;

/** One thing that the caregiver says is wrong, or may be. */
public record Finding(Complaint complaint, Answer answer) {}
