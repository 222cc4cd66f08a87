package health.homeward.intake.domain;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** A day, month or year, as records of old people often have no more: FHIR's date. Printed redacted, it may be a birth. */
public record PartialDate(LocalDate earliest, LocalDate latest) {
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /** @throws DateTimeParseException unless the text is {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} */
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> {
                Year year = Year.parse(text);
                yield new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield new PartialDate(month.atDay(1), month.atEndOfMonth());
            }
            default -> of(LocalDate.parse(text));
        };
    }

    public boolean whole() {
        return earliest.equals(latest);
    }

    /** Full years lived on the day, or null when the birth is not known well enough to tell. */
    public Integer ageOn(LocalDate day) {
        int youngest = latest.until(day).getYears();
        return youngest == earliest.until(day).getYears() && !latest.isAfter(day) ? Integer.valueOf(youngest) : null;
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        if (whole()) {
            return earliest.toString();
        }
        return earliest.getMonth() == latest.getMonth()
                ? YearMonth.from(earliest).toString()
                : Year.from(earliest).toString();
    }

    @Override
    public String toString() {
        return "PartialDate[…]";
    }
}
