package health.homeward.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rules that code names where it acts on them: in a string, or by a constant such as {@code Rule.R12}. A constant's
 * declaration is no use of it; a comment is no code, and what an annotation says documents an interface.
 */
final class CodeMentions extends TreeScanner<Void, SortedSet<RuleNumber>> {

    static SortedSet<RuleNumber> of(CompilationUnitTree unit) {
        SortedSet<RuleNumber> rules = new TreeSet<>();
        new CodeMentions().scan(unit.getTypeDecls(), rules);
        return rules;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, SortedSet<RuleNumber> rules) {
        if (literal.getValue() instanceof String text) {
            RuleNumber.inText(text).forEach(rules::add);
        }
        return super.visitLiteral(literal, rules);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, SortedSet<RuleNumber> rules) {
        named(select.getIdentifier(), rules);
        return super.visitMemberSelect(select, rules);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, SortedSet<RuleNumber> rules) {
        named(identifier.getName(), rules);
        return super.visitIdentifier(identifier, rules);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, SortedSet<RuleNumber> rules) {
        return null;
    }

    private static void named(CharSequence name, SortedSet<RuleNumber> rules) {
        RuleNumber.inText(name.toString())
                .filter(number -> number.toString().contentEquals(name))
                .forEach(rules::add);
    }
}
