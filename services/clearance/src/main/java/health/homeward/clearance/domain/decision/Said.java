package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Answer;

/** One answer to one code. */
public record Said(String code, Answer answer) {}
