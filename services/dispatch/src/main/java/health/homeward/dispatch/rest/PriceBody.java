package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.Price;
import health.homeward.dispatch.domain.Tariff;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a finished visit costs, by the price list that stood when it was finished (R34c). */
@Schema(name = "Price")
record PriceBody(
        Tariff.Kind kind,

        @Schema(description = "The agreed length.") int minutes,

        @Schema(description = "In minor units of the currency, such as cents.")
        long amountMinor,

        @Schema(description = "ISO 4217 code.", examples = "EUR")
        String currency) {

    static PriceBody of(Price price) {
        return new PriceBody(
                price.line().kind(),
                price.line().minutes(),
                price.line().amountMinor(),
                price.currency().getCurrencyCode());
    }
}
