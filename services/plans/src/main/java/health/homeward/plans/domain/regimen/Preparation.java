package health.homeward.plans.domain.regimen;

import java.util.List;

/** What is checked, asked and laid out before hands are laid on (R43, R46–R51). */
public record Preparation(List<Item> checklist, List<Item> supplies, List<Item> questions) {}
