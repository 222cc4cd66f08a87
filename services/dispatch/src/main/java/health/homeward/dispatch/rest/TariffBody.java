package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.Tariff;
import health.homeward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price list as a hospital sets it. */
@Schema(name = "Tariff")
record TariffBody(
        @Schema(description = "ISO 4217 code.", examples = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}")
        String currency,

        @NotNull @Size(max = 200) List<@NotNull @Valid LineBody> lines) {

    /** The price of a visit of a kind and length. */
    @Schema(name = "TariffLine")
    record LineBody(
            @NotNull Tariff.Kind kind,
            @NotNull @Min(1) @Max(240) Integer minutes,

            @Schema(description = "In minor units of the currency, such as cents.") @NotNull @Min(0)
            Long amountMinor) {

        static LineBody of(Tariff.Line line) {
            return new LineBody(line.kind(), line.minutes(), line.amountMinor());
        }
    }

    Tariff tariff() {
        Tariff tariff = new Tariff(
                known(currency),
                lines.stream()
                        .map(line -> new Tariff.Line(line.kind(), line.minutes(), line.amountMinor()))
                        .toList());
        if (!tariff.contradictions().isEmpty()) {
            throw Problems.malformed("Each kind and length has one price only.");
        }
        return tariff;
    }

    private static Currency known(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw Problems.malformed("There is no currency " + code + ".");
        }
    }
}
