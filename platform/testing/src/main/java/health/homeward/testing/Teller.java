package health.homeward.testing;

import com.sun.source.tree.IdentifierTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something by which code gives a reason: the constructor of one or of a hold for one, or a method that hands a code on to one.
 *
 * @param parameters how many it has, which tells it from another of its name
 * @param code       the place of the code among them
 */
record Teller(String name, int parameters, int code) {
    private static final Set<Teller> BY_NATURE = Set.of(
            new Teller("Reason", 3, 1),
            new Teller("Mark", 2, 1),
            new Teller("ofField", 3, 1),
            new Teller("Hold", 5, 2),
            new Teller("AlertView", 4, 1));

    boolean isMeantBy(JavaUnit.Call call) {
        return call.name().equals(name) && call.arguments().size() == parameters;
    }

    /** All tellers, however many hands a code passes through. */
    static Set<Teller> among(List<JavaUnit> units) {
        Set<Teller> known = new HashSet<>(BY_NATURE);
        List<JavaUnit.Method> methods =
                units.stream().flatMap(unit -> unit.methods().stream()).toList();
        boolean grew = true;
        while (grew) {
            Set<Teller> more = new HashSet<>();
            methods.forEach(method -> handingOn(method, known).forEach(more::add));
            grew = known.addAll(more);
        }
        return known;
    }

    private static Stream<Teller> handingOn(JavaUnit.Method method, Set<Teller> known) {
        return method.calls().stream()
                .flatMap(call -> known.stream()
                        .filter(teller -> teller.isMeantBy(call))
                        .map(teller -> call.arguments().get(teller.code())))
                .filter(IdentifierTree.class::isInstance)
                .map(code -> method.parameters().indexOf(code.toString()))
                .filter(place -> place >= 0)
                .map(place -> new Teller(method.name(), method.parameters().size(), place));
    }
}
