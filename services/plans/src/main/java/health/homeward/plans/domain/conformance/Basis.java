package health.homeward.plans.domain.conformance;

/** What a judgement rests on: what was recorded as given, the sheet that a session was given by, or the neurologist's order. */
public enum Basis {
    RECORD,
    SHEET,
    ORDER
}
