package health.homeward.dispatch.domain;

import java.util.Currency;
import java.util.Objects;

/** What one finished visit costs: the line of the price list, and which list it was. */
public record Price(Currency currency, Tariff.Line line, long tariffVersion) {
    public Price {
        Objects.requireNonNull(currency);
        Objects.requireNonNull(line);
    }
}
