package health.homeward.field;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A session as plans composes it: warm-up, healthy area, areas in order, soft ending, blanket. */
final class FakeSession {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FakeSession() {}

    static ObjectNode of(String sessionId, int minutes) {
        ObjectNode session = JSON.createObjectNode();
        session.put("sessionId", sessionId).put("n", 7).put("minutes", minutes).put("side", "LEFT");
        ArrayNode steps = session.putArray("steps");
        step(
                steps,
                "WARM_UP",
                null,
                "SUPINE",
                1,
                "Warm up the affected limb (left) with slow, stroking, circular movements.",
                "STROKING");
        if (minutes > 5) {
            int rest = minutes - 5;
            step(
                    steps,
                    "HEALTHY_AREA",
                    "HEALTHY_ADJACENT",
                    "SUPINE",
                    2,
                    "Begin with the healthy area around the affected limb (left).",
                    "STROKING",
                    "RUBBING");
            step(
                    steps,
                    "AREA",
                    "SHOULDER",
                    "SUPINE",
                    rest - rest / 2,
                    "Work on the left shoulder; every pass follows the flow of lymph, towards the trunk.",
                    "STROKING",
                    "TAPPING",
                    "RUBBING",
                    "LIGHT_VIBRATION");
            step(
                    steps,
                    "AREA",
                    "BACK",
                    "LATERAL_ON_HEALTHY_SIDE",
                    rest / 2,
                    "The patient lies on the healthy side: pass along the lymph very gently beside the spine, never on the spine itself.",
                    "STROKING",
                    "RUBBING");
            step(steps, "SOFT_ENDING", null, "SUPINE", 2, "End with soft, relaxing strokes.", "STROKING");
        } else {
            step(
                    steps,
                    "AREA",
                    "SHOULDER",
                    "SUPINE",
                    3,
                    "Work on the left shoulder; every pass follows the flow of lymph, towards the trunk.",
                    "STROKING",
                    "TAPPING");
            step(steps, "SOFT_ENDING", null, "SUPINE", 1, "End with soft, relaxing strokes.", "STROKING");
        }
        step(steps, "BLANKET", null, null, 0, "Wrap the patient in a warm blanket.");
        line(session.putArray("checklist"), "HANDS_CLEAN_NAILS_SHORT", "Nails are short, hands are washed.", "R46");
        line(session.withArray("checklist"), "ROOM_AIRED_AND_WARM", "The room is aired and comfortably warm.", "R48");
        line(session.withArray("checklist"), "HANDS_WARM", "Hands are warm before they touch the patient.", "R49");
        line(session.putArray("supplies"), "CLEAN_TOWEL", "A clean towel.", "R47");
        line(session.withArray("supplies"), "WARM_BLANKET", "A warm blanket for afterwards.", "R27");
        ArrayNode forbidden = session.putArray("forbidden");
        forbidden.addObject().put("technique", "CHOPPING").put("rule", "R31");
        forbidden.addObject().put("technique", "SLAPPING").put("rule", "R31");
        forbidden.addObject().put("technique", "KNEADING").put("rule", "R30");
        return session;
    }

    private static void step(
            ArrayNode steps,
            String kind,
            String area,
            String position,
            int minutes,
            String sentence,
            String... techniques) {
        ObjectNode step = steps.addObject();
        step.put("order", steps.size()).put("kind", kind).put("side", "LEFT").put("minutes", minutes);
        known(step, "area", area);
        known(step, "position", position);
        step.putObject("instruction").put("code", instruction(kind, area)).put("sentence", sentence);
        ArrayNode moves = step.putArray("techniques");
        for (String technique : techniques) {
            moves.add(technique);
        }
    }

    /** What a step does not have is absent from the answer, as in that of plans. */
    private static void known(ObjectNode step, String field, String value) {
        if (value != null) {
            step.put(field, value);
        }
    }

    /** Areas of a limb share their words; the back has its own. */
    private static String instruction(String kind, String area) {
        return kind.equals("AREA") ? area.equals("BACK") ? "BACK" : "LIMB" : kind;
    }

    private static void line(ArrayNode list, String code, String sentence, String rule) {
        list.addObject().put("code", code).put("sentence", sentence).put("rule", rule);
    }
}
