package health.homeward.plans.rest;

import health.homeward.web.ReckonableDates;

/** All dates of a preview; a year that is merely odd is refused by its rule (R17), one of five digits cannot be read. */
record PlanPreviewCalendar(PlanPreviewRequest body, ReckonableDates dates) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names every date that cannot be reckoned with */
    static void requireReckonable(PlanPreviewRequest body) {
        var calendar = new PlanPreviewCalendar(body, new ReckonableDates());
        calendar.facts();
        calendar.orders();
        calendar.history();
        calendar.dates.require();
    }

    private void facts() {
        var facts = body.facts();
        dates.see("at", body.at()).see("facts.deceasedAt", facts.deceasedAt());
        if (facts.onset() != null) {
            dates.see("facts.onset.instant", facts.onset().instant())
                    .see("facts.onset.date", facts.onset().date());
        }
    }

    private void orders() {
        var clearance = body.clearance();
        dates.see("clearance.earliestStart", clearance.earliestStart())
                .see("clearance.chosenStart", clearance.chosenStart())
                .see("clearance.validUntil", clearance.validUntil())
                .see("prescription.startDate", body.prescription().startDate());
    }

    private void history() {
        body.courses().forEach(past -> dates.see("pastCourses.lastProcedure", past.lastProcedure()));
        body.given().forEach(session -> dates.see("sessions.date", session.date())
                .see("sessions.startedAt", session.startedAt()));
        body.happened().forEach(event -> dates.see("events.at", event.at()));
    }
}
