package health.homeward.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the neurologist states with a grant: type and side, what passed meanwhile, and that nothing else stands against it. */
final class Statement {
    private Statement() {}

    static Map<String, Object> on(Reply clearance, List<Finding> overridden) {
        return new HashMap<>(Map.of(
                "strokeType",
                "ISCHAEMIC",
                "affectedSide",
                "LEFT",
                "conscious",
                "YES",
                "noOtherContraindications",
                true,
                "overrides",
                overridden.stream().map(Statement::override).toList(),
                "answers",
                passed(clearance),
                "permissions",
                Map.of("homeOnly", clearance.text("/courseKind").equals("CONSOLIDATION"))));
    }

    private static List<Map<String, String>> passed(Reply clearance) {
        return Finding.of(clearance.at("/findings")).stream()
                .filter(finding -> finding.is("HOLD"))
                .map(finding -> Map.of("code", finding.code(), "answer", "NO"))
                .toList();
    }

    private static Map<String, Object> override(Finding finding) {
        Map<String, Object> override = new HashMap<>(Map.of(
                "rule",
                finding.rule(),
                "code",
                finding.code(),
                "reason",
                "Known and controlled before the stroke; the benefit outweighs the risk."));
        if (finding.code().equals("THROMBOSIS")) {
            override.put("imagingRecorded", true);
        }
        if (List.of("CYST", "ONCOLOGY").contains(finding.code())) {
            override.put("site", "far from the areas of massage");
        }
        return override;
    }
}
