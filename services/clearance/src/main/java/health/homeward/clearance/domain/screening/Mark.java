package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Rule;

/** A rule's number with the code of what it found: how findings are named to programs and in events. */
public record Mark(Rule rule, String code) {}
