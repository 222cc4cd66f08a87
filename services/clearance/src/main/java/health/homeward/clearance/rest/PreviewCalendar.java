package health.homeward.clearance.rest;

import health.homeward.web.ReckonableDates;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

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
            each(facts.conditions(), "facts.conditions", (place, condition) -> dates.see(
                            place + ".since", condition.since())
                    .see(place + ".until", condition.until()));
        }
    }

    /** What the neurologist says. */
    private void word() {
        dates.see("chosenStart", body.chosenStart()).see("validUntil", body.validUntil());
        each(body.told(), "answers", (place, told) -> dates.see(place + ".at", told.at()));
        if (body.overrides() != null) {
            each(
                    body.overrides(),
                    "overrides",
                    (place, override) -> dates.see(place + ".expiresOn", override.expiresOn()));
        }
        if (body.last() != null) {
            dates.see("last.at", body.last().at());
        }
    }

    private static <T> void each(List<T> items, String field, BiConsumer<String, T> look) {
        IntStream.range(0, items.size())
                .forEach(place -> look.accept("%s[%d]".formatted(field, place), items.get(place)));
    }
}
