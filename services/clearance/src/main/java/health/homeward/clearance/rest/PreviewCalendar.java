package health.homeward.clearance.rest;

import health.homeward.web.ReckonableDates;

/** All dates of a preview; a year of five digits cannot be read. */
record PreviewCalendar(PreviewRequest body, ReckonableDates dates) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names every date that cannot be reckoned with */
    static void requireReckonable(PreviewRequest body) {
        var calendar = new PreviewCalendar(body, new ReckonableDates());
        calendar.facts();
        calendar.word();
        calendar.dates.require();
    }

    private void facts() {
        PreviewRequest.Facts facts = body.facts();
        dates.see("at", body.at())
                .see("facts.deceasedOn", facts.deceasedOn())
                .see("facts.temperatureAt", facts.temperatureAt());
        if (facts.onset() != null) {
            dates.see("facts.onset.instant", facts.onset().instant())
                    .see("facts.onset.date", facts.onset().date());
        }
        if (facts.conditions() != null) {
            facts.conditions().forEach(condition -> dates.see("facts.conditions.since", condition.since())
                    .see("facts.conditions.until", condition.until()));
        }
    }

    /** What the neurologist says. */
    private void word() {
        dates.see("chosenStart", body.chosenStart()).see("validUntil", body.validUntil());
        body.told().forEach(told -> dates.see("answers.at", told.at()));
        if (body.overrides() != null) {
            body.overrides().forEach(override -> dates.see("overrides.expiresOn", override.expiresOn()));
        }
        if (body.last() != null) {
            dates.see("last.at", body.last().at());
        }
    }
}
