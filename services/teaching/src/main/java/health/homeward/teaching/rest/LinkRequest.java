package health.homeward.teaching.rest;

import jakarta.validation.constraints.Positive;

/** How long the link is to open; the hospital's usual time when nothing is said. */
public record LinkRequest(@Positive Integer expiresInDays) {}
