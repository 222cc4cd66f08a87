package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.Tariff;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The price list as shown: a hospital that has set none has no currency either. */
@Schema(name = "PriceList")
record TariffAnswer(
        @Schema(description = "ISO 4217 code; absent while there is no list.", examples = "EUR")
        String currency,

        List<TariffBody.LineBody> lines) {

    static final TariffAnswer NONE = new TariffAnswer(null, List.of());

    static TariffAnswer of(Tariff tariff) {
        return new TariffAnswer(
                tariff.currency().getCurrencyCode(),
                tariff.lines().stream().map(TariffBody.LineBody::of).toList());
    }
}
