package health.homeward.journey.simulate.oracle;

import java.time.Instant;

/** Where the product departs from the table of rules: the rule, when, and what is wrong. */
public record Violation(String rule, Instant at, String sentence) {}
