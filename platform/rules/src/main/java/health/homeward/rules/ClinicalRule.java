package health.homeward.rules;

/**
 * One rule of the source.
 *
 * @param kind    E enforced, W warned and overridable, C checklist or printed instruction, D catalogue, I information
 * @param source  lines of the source, or the rules it follows from
 * @param rule    what it says, in a clinician's words
 * @param settled how it is read where the source leaves it open, or empty
 * @param derived the source gives no value: a setting with a default, to be confirmed by clinicians before real use
 * @param notApplicable why the product does not apply it, or empty
 */
record ClinicalRule(
        RuleNumber number,
        String kind,
        String source,
        String rule,
        String settled,
        boolean derived,
        String notApplicable) {

    boolean applies() {
        return notApplicable.isEmpty();
    }

    /** The rule together with how it is read. */
    String words() {
        return settled.isEmpty() ? rule : rule + " " + settled;
    }
}
