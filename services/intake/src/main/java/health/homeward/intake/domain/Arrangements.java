package health.homeward.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What visits need beside the clinical facts: home (or null), hours, consent, caregivers. */
public record Arrangements(Home home, List<Window> availability, Consent consent, List<Caregiver> caregivers) {
    public Arrangements {
        availability = List.copyOf(availability);
        caregivers = List.copyOf(caregivers);
    }

    public Optional<Caregiver> activeCaregiver(UUID id) {
        return caregivers.stream()
                .filter(caregiver -> caregiver.id().equals(id) && caregiver.active())
                .findFirst();
    }

    public List<UUID> activeCaregiverIds() {
        return caregivers.stream().filter(Caregiver::active).map(Caregiver::id).toList();
    }

    Arrangements with(Home changed) {
        return new Arrangements(changed, availability, consent, caregivers);
    }

    Arrangements with(List<Window> changed) {
        return new Arrangements(home, changed, consent, caregivers);
    }

    Arrangements with(Consent changed) {
        return new Arrangements(home, availability, changed, caregivers);
    }

    Arrangements with(Caregiver changed) {
        List<Caregiver> all = new ArrayList<>(caregivers);
        all.removeIf(caregiver -> caregiver.id().equals(changed.id()));
        all.add(changed);
        return new Arrangements(home, availability, consent, all);
    }
}
