package health.homeward.plans.rest.page;

import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Terms;
import health.homeward.plans.domain.compile.TreatmentDays;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.Modality;
import health.homeward.plans.domain.regimen.Ramp;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for a whole course, beside the rule that bounds it. */
final class CourseFacts {

    private CourseFacts() {}

    static List<Fact> of(Compilation.Compiled compiled) {
        Terms terms = compiled.terms();
        Set<String> applied = SessionRow.rules(compiled.sessions());
        return Stream.of(
                        ordered(terms, compiled.sessions()).stream(),
                        Stream.concat(dosed(terms).stream(), patient(compiled).stream())
                                .map(fact -> fact.within(applied)),
                        programme(terms).stream(),
                        added(terms).stream(),
                        cleared(terms).stream())
                .flatMap(facts -> facts)
                .toList();
    }

    private static List<Fact> ordered(Terms terms, List<SessionPlan> sessions) {
        LocalDate first = sessions.getFirst().date();
        LocalDate last = sessions.getLast().date();
        return List.of(
                Fact.of(
                        "Regimen",
                        Words.of(terms.regimen().code()) + ", version "
                                + terms.regimen().version()),
                Fact.of("Kind of massage", Words.of(terms.regimen().scope().modality()), Modality.RULE),
                kind(terms),
                Fact.of(
                        "Procedures",
                        Integer.toString(sessions.size()),
                        terms.regimen().dose().rule()),
                Fact.of("First session", Words.day(first)),
                Fact.of("Last session", Words.day(last) + ", course day " + SessionRow.courseDay(last, first)));
    }

    private static Fact kind(Terms terms) {
        if (terms.clearance().courseKind() == CourseKind.FIRST) {
            return Fact.of("Course", "first course");
        }
        return terms.prescription().startsFull()
                ? Fact.of("Course", "consolidation, at full duration from the start", "R16")
                : Fact.of("Course", "consolidation, minutes rising again", "R16");
    }

    private static List<Fact> dosed(Terms terms) {
        Prescription prescription = terms.prescription();
        return List.of(
                Fact.of("Frequency", frequency(prescription), "R17", "R61"),
                Fact.of("Target", prescription.dosing().targetMinutes() + " minutes", targetRule(terms)),
                Fact.of("Minutes", rise(terms), riseRules(terms)),
                Fact.of(
                        "Begins with",
                        prescription.dosing().opener().words(),
                        terms.regimen().progression().openerRule()));
    }

    /** What is added to the hands, and what a hospital has switched on from outside the source. */
    private static List<Fact> added(Terms terms) {
        List<Fact> added = new ArrayList<>();
        if (!terms.prescription().auxiliaries().isEmpty()) {
            added.add(Fact.of(
                    "Beside the hands",
                    terms.prescription().auxiliaries().stream()
                            .map(Auxiliary::words)
                            .collect(Collectors.joining(", ")),
                    "R26"));
        }
        if (!terms.packs().isEmpty()) {
            added.add(Fact.of(
                    "Rule packs from outside the source",
                    terms.packs().stream().map(RulePack::name).collect(Collectors.joining(", "))));
        }
        return added;
    }

    private static List<Fact> programme(Terms terms) {
        Prescription prescription = terms.prescription();
        String rule = terms.regimen().asks(Requirement.NEUROLOGIST_AMONG_AUTHORS) ? "R1" : "R60";
        Fact authors = Fact.of("Drawn up by", authors(prescription), rule);
        return prescription.programme().goals().isEmpty()
                ? List.of(authors)
                : List.of(Fact.of("Goals", goals(prescription) + "; aimed at, not promised", "R3", "R77"), authors);
    }

    private static String frequency(Prescription prescription) {
        TreatmentDays days = prescription.days();
        String weekdays =
                days.off().stream().sorted().map(Words::of).map(Words::capital).collect(Collectors.joining(", "));
        String dates = days.datesOff().stream().map(Words::day).collect(Collectors.joining("; "));
        return days.frequency().words()
                + (weekdays.isEmpty() ? "" : ", never on " + weekdays)
                + (dates.isEmpty() ? "" : ", not on " + dates);
    }

    private static String rise(Terms terms) {
        Ramp ramp = terms.dosage().ramp();
        if (ramp.constant()) {
            return "the same in every session, from %d to %d may be chosen".formatted(ramp.start(), ramp.cap());
        }
        if (terms.prescription().startsFull()) {
            return "the target from the first session on";
        }
        int perStep = terms.dosage().proceduresPerStep();
        return "from %d, %d more after %s, where borne"
                .formatted(ramp.start(), ramp.step(), perStep == 1 ? "each procedure" : perStep + " procedures");
    }

    private static String[] riseRules(Terms terms) {
        Ramp.Rules rules = terms.dosage().ramp().rules();
        return terms.dosage().ramp().constant()
                ? new String[] {terms.regimen().dose().rule()}
                : new String[] {rules.first(), rules.step()};
    }

    private static String targetRule(Terms terms) {
        return terms.dosage().ramp().rules().required();
    }

    private static String goals(Prescription prescription) {
        return prescription.programme().goals().stream()
                .map(aim -> Words.of(aim.goal())
                        + (aim.muscleGroup() == null ? "" : " (" + Words.of(aim.muscleGroup()) + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String authors(Prescription prescription) {
        return prescription.programme().authors().stream()
                .map(author -> Words.of(author.role()))
                .collect(Collectors.joining(", "));
    }

    private static List<Fact> patient(Compilation.Compiled compiled) {
        Side stated = compiled.terms().clearance().bedside().affectedSide();
        Side side = compiled.situation().side() == null
                ? stated
                : compiled.situation().side();
        Fact setting = Fact.of(
                "Setting",
                Words.of(compiled.situation().setting()) + ", "
                        + Words.of(compiled.situation().mobility()),
                "R24",
                "R25");
        return compiled.terms().regimen().asks(Requirement.AFFECTED_SIDE)
                ? List.of(Fact.of("Affected side", side == null ? "not stated" : side.words(), "R18"), setting)
                : List.of(setting);
    }

    private static List<Fact> cleared(Terms terms) {
        Clearance clearance = terms.clearance();
        Fact until = Fact.of("Cleared until", valid(clearance), "R7");
        Fact hours = Fact.of(
                "Hours",
                "%s–%s, time zone %s"
                        .formatted(
                                terms.day().from(),
                                terms.day().until(),
                                terms.day().zone()));
        return terms.regimen().asks(Requirement.START_WINDOW)
                ? List.of(until, gate(terms), hours)
                : List.of(until, hours);
    }

    private static Fact gate(Terms terms) {
        var opens = terms.clearance().window().earliest();
        return Fact.of(
                "May begin from",
                opens == null ? "not stated" : Words.moment(opens, terms.day().zone()),
                gateRules(terms.clearance()));
    }

    private static String[] gateRules(Clearance clearance) {
        StrokeType type = clearance.bedside().strokeType();
        return type == null ? new String[0] : new String[] {type.gateRule()};
    }

    private static String valid(Clearance clearance) {
        LocalDate until = clearance.window().validUntil();
        return until == null ? "not stated" : Words.day(until);
    }
}
