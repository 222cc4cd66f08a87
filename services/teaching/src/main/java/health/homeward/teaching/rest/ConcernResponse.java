package health.homeward.teaching.rest;

import java.util.UUID;

/** Told at once: the massage is on hold, and the team knows. */
public record ConcernResponse(UUID concernId, String state, String sentence) {}
