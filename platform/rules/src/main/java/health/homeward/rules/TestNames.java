package health.homeward.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names of the methods that a test run calls. */
final class TestNames extends TreeScanner<Void, List<String>> {
    private static final Set<String> MARKS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "Property", "Example", "TestFactory", "ArchTest");

    static List<String> of(CompilationUnitTree unit) {
        List<String> names = new ArrayList<>();
        new TestNames().scan(unit, names);
        return names;
    }

    @Override
    public Void visitMethod(MethodTree method, List<String> names) {
        boolean isTest = method.getModifiers().getAnnotations().stream()
                .anyMatch(mark -> MARKS.contains(mark.getAnnotationType().toString()));
        if (isTest) {
            names.add(method.getName().toString());
        }
        return super.visitMethod(method, names);
    }
}
