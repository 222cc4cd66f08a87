package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.Wording;
import health.homeward.clearance.domain.screening.Finding;
import health.homeward.clearance.domain.screening.FindingKind;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.clearance.domain.screening.Screened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says everything that is wrong with an override that a neurologist asks for (R35). */
record OverrideCheck(Screened screened, LocalDate today) {

    List<Reason> wrong(Ruling.Ordered ordered) {
        Optional<Finding> found = screened.under(ordered.code()).stream().findFirst();
        if (found.isEmpty()) {
            return besides(
                    ordered,
                    new Reason(
                            Rule.R35,
                            "NOTHING_TO_OVERRIDE",
                            "There is no finding " + ordered.code() + " to override."));
        }
        Finding finding = found.get();
        if (!isOverridable(finding)) {
            return besides(
                    ordered,
                    new Reason(
                            finding.rule(),
                            "NOT_OVERRIDABLE",
                            ordered.code() + " cannot be overridden. "
                                    + finding.words().liftedBy()));
        }
        List<Reason> reasons = new ArrayList<>(incomplete(ordered, finding));
        reasons.addAll(noNeurologist(ordered, finding.rule()));
        reasons.addAll(otherRule(ordered, finding));
        reasons.addAll(expiry(ordered, finding));
        return reasons;
    }

    /**
     * What passes is answered, and what was not asked is asked: nobody treats in spite of what he does not know. Only what is
     * permanent, or may be, is overridden, what merely warns, and what is confirmed.
     */
    private static boolean isOverridable(Finding finding) {
        if (finding.kind() == FindingKind.WARNING || finding.rule() == Rule.R74) {
            return true;
        }
        return Contraindication.of(finding.code())
                .filter(known -> !finding.isOpen()
                        || finding.kind() == FindingKind.BLOCKED
                        || finding.kind() != FindingKind.MISSING && known.weight() == Ground.Weight.PERMANENT)
                .isPresent();
    }

    private List<Reason> incomplete(Ruling.Ordered ordered, Finding finding) {
        List<Reason> missing = new ArrayList<>();
        if (!Wording.says(ordered.justification().reason())) {
            missing.add(
                    new Reason(finding.rule(), "REASON_MISSING", "Overriding " + ordered.code() + " needs a reason."));
        }
        Contraindication.of(ordered.code()).ifPresent(known -> missing.addAll(unstated(ordered, known)));
        return missing;
    }

    private List<Reason> unstated(Ruling.Ordered ordered, Contraindication known) {
        List<Reason> missing = new ArrayList<>();
        if (known.asksImaging() && !ordered.justification().imagingRecorded()) {
            missing.add(new Reason(
                    known.rule(), "IMAGING_NOT_RECORDED", "Thrombosis is overridden only when imaging is on record."));
        }
        if (known.asksSite() && !ordered.justification().namesSite() && siteMissing(known)) {
            missing.add(new Reason(
                    known.rule(), "SITE_NOT_STATED", "Overriding " + known.code() + " needs the site of it."));
        }
        return missing;
    }

    private boolean siteMissing(Contraindication known) {
        return !screened.under(known.code() + "_SITE").isEmpty();
    }

    private static List<Reason> noNeurologist(Ruling.Ordered ordered, Rule rule) {
        return ordered.by() == Reporter.NEUROLOGIST
                ? List.of()
                : List.of(
                        new Reason(rule, "NOT_A_NEUROLOGIST", "Only a neurologist overrides " + ordered.code() + "."));
    }

    /** Who may not override is told so, whatever else is wrong with it. */
    private static List<Reason> besides(Ruling.Ordered ordered, Reason reason) {
        return Stream.concat(Stream.of(reason), noNeurologist(ordered, reason.rule()).stream())
                .toList();
    }

    /** A rule that the finding does not have shows that another finding was meant. */
    private static List<Reason> otherRule(Ruling.Ordered ordered, Finding finding) {
        Stream<Rule> own = Contraindication.of(finding.code()).map(Ground::rule).stream();
        boolean same = ordered.rule() == null
                || Stream.of(Stream.of(finding.rule()), own, finding.words().alsoUnder().stream())
                        .flatMap(rules -> rules)
                        .anyMatch(rule -> rule.name().equals(ordered.rule()));
        return same
                ? List.of()
                : List.of(new Reason(
                        finding.rule(),
                        "OTHER_RULE",
                        ordered.code() + " is found under " + finding.rule() + ", not under " + ordered.rule() + "."));
    }

    private List<Reason> expiry(Ruling.Ordered ordered, Finding finding) {
        return ordered.expiresOn() == null || !ordered.expiresOn().isBefore(today)
                ? List.of()
                : List.of(new Reason(
                        finding.rule(),
                        "OVERRIDE_OVER",
                        "The override of " + ordered.code() + " would have ended on " + ordered.expiresOn() + "."));
    }
}
