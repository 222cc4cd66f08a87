package health.homeward.testing;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every reason that a service's code can give, read from the code itself, so that no list of them grows stale. */
public final class SpokenReasons {
    private SpokenReasons() {}

    /**
     * A reason as it stands in the code.
     *
     * @param file without its ending
     * @param rule its number, or null where it is reckoned
     * @param code whole, or from an underscore on where its beginning is reckoned
     */
    public record Spoken(String file, String rule, String code) {
        /** Whether an answer with this rule and code shows it. */
        public boolean isShownBy(String otherRule, String otherCode) {
            boolean sameCode = code.startsWith("_") ? otherCode.endsWith(code) : otherCode.equals(code);
            return sameCode && (rule == null || rule.equals(otherRule));
        }

        @Override
        public String toString() {
            return (rule == null ? "any rule" : rule) + " " + code;
        }
    }

    /** @param service its name, as that of its folder */
    public static Set<Spoken> in(String service, Predicate<String> file) {
        List<JavaUnit> units = JavaUnit.below(Repository.root().resolve(Path.of("services", service, "src/main/java")));
        Set<Teller> tellers = Teller.among(units);
        Set<Spoken> spoken = new HashSet<>();
        units.stream().filter(unit -> file.test(unit.stem())).forEach(unit -> unit.calls()
                .forEach(call -> tellers.stream()
                        .filter(teller -> teller.isMeantBy(call))
                        .flatMap(teller -> spoken(unit, call, teller))
                        .forEach(spoken::add)));
        return spoken;
    }

    private static Stream<Spoken> spoken(JavaUnit unit, JavaUnit.Call call, Teller teller) {
        String rule = teller.code() == 0 ? null : rule(call.arguments().get(teller.code() - 1));
        return codes(call.arguments().get(teller.code())).map(code -> new Spoken(unit.stem(), rule, code));
    }

    private static String rule(ExpressionTree said) {
        String name =
                switch (said) {
                    case LiteralTree literal -> String.valueOf(literal.getValue());
                    case MemberSelectTree select -> select.getIdentifier().toString();
                    default -> "";
                };
        return name.matches("R\\d+[a-z]?") ? name : null;
    }

    /** What a call names; a choice names both, and what is added to something reckoned counts as an ending. */
    private static Stream<String> codes(ExpressionTree said) {
        return switch (said) {
            case LiteralTree literal -> Stream.of(String.valueOf(literal.getValue()));
            case ParenthesizedTree inner -> codes(inner.getExpression());
            case ConditionalExpressionTree choice ->
                Stream.concat(codes(choice.getTrueExpression()), codes(choice.getFalseExpression()));
            case BinaryTree sum -> codes(sum.getRightOperand());
            default -> Stream.empty();
        };
    }
}
