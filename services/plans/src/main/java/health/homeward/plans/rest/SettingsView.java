package health.homeward.plans.rest;

import health.homeward.plans.domain.compile.HospitalRules;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.pack.RulePacks;
import health.homeward.plans.domain.regimen.DerivedValue;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Tuning;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hospital's own rules: every derived value with its default and bounds, every pack, on or off. */
@Schema(name = "HospitalRules")
public record SettingsView(
        long version, List<DerivedView> derived, List<PackView> packs, List<String> packsNotAvailable) {

    /** A value that the source leaves open; clinicians confirm it before real use. */
    @Schema(name = "DerivedValue")
    public record DerivedView(
            DerivedValue name,
            String rule,
            int value,

            @Schema(description = "What it is where a hospital has set nothing")
            int standard,

            int least,
            int most,
            String meaning) {

        /** Those that a course of the regimen goes by. */
        static List<DerivedView> of(Regimen regimen) {
            return Arrays.stream(DerivedValue.values())
                    .filter(value -> value.concerns(regimen))
                    .map(value -> of(value, value.in(regimen)))
                    .toList();
        }

        static List<DerivedView> of(Tuning tuning) {
            return Arrays.stream(DerivedValue.values())
                    .map(value -> of(value, tuning.of(value)))
                    .toList();
        }

        private static DerivedView of(DerivedValue value, int own) {
            return new DerivedView(
                    value, value.rule(), own, value.standard(), value.least(), value.most(), value.meaning());
        }
    }

    /** A set of rules from outside the source; it can only make a course stricter. */
    @Schema(name = "RulePack")
    public record PackView(String code, int version, String reference, String says, boolean on) {

        static List<PackView> of(List<RulePack> on) {
            return on.stream().map(pack -> of(pack, true)).toList();
        }

        static PackView of(RulePack pack, boolean on) {
            return new PackView(pack.code(), pack.version(), pack.reference(), pack.says(), on);
        }
    }

    static SettingsView of(HospitalRules rules) {
        return new SettingsView(
                rules.version(),
                DerivedView.of(rules.tuning()),
                RulePacks.all().stream()
                        .map(pack -> PackView.of(pack, rules.packs().stream().anyMatch(on -> on.code()
                                .equals(pack.code()))))
                        .toList(),
                RulePacks.ABSENT);
    }
}
