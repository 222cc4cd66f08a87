package health.homeward.plans.rest;

import health.homeward.plans.domain.compile.HospitalRules;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.pack.RulePacks;
import health.homeward.plans.domain.regimen.DerivedValue;
import health.homeward.plans.domain.regimen.Tuning;
import health.homeward.web.Problems;
import health.homeward.web.Reason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hospital's own rules as a whole: a value that is left out goes back to its default, a pack that is left out is off. */
@Schema(name = "HospitalRulesChange")
public record SettingsRequest(
        @Size(max = 40) @Schema(description = "Derived values by name", examples = "{\"LAST_STAGES_ONE_IN\": 4}")
        Map<@NotNull DerivedValue, @NotNull Integer> derived,

        @Size(max = 20) @Schema(description = "Codes of packs", examples = "[\"VITALS\"]")
        List<@NotNull String> packs) {

    HospitalRules rules() {
        return new HospitalRules(0, new Tuning(derived == null ? Map.of() : derived), packsOf(packs));
    }

    static List<RulePack> packsOf(List<String> codes) {
        List<String> asked =
                codes == null ? List.of() : codes.stream().distinct().toList();
        List<Reason> unknown = IntStream.range(0, asked.size())
                .filter(i -> RulePacks.byCode(asked.get(i)).isEmpty())
                .mapToObj(i -> Reason.ofField("packs[%d]".formatted(i), "UNKNOWN_PACK", "There is no such pack."))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problems.malformed(unknown);
        }
        return asked.stream().map(code -> RulePacks.byCode(code).orElseThrow()).toList();
    }
}
