package health.homeward.plans.rest;

import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.compile.Added;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.Terms;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is added to the hands in a session, as it was prescribed (R26). */
@Schema(name = "SessionAuxiliary")
public record AuxiliaryView(
        Auxiliary code,
        String rule,

        @Schema(description = "Allergies are known or unknown: ask before it touches the skin")
        boolean askFirst) {

    static List<AuxiliaryView> of(Content content, Terms terms) {
        return Added.in(content, terms).stream()
                .map(added -> new AuxiliaryView(added.auxiliary(), added.rule(), added.askFirst()))
                .toList();
    }
}
