package health.homeward.plans.domain.regimen;

/** One line of a list with its rule, and the circumstance under which it is printed. */
public record Item(String code, String sentence, String rule, When when) {

    public Item(String code, String sentence, String rule) {
        this(code, sentence, rule, When.ALWAYS);
    }
}
