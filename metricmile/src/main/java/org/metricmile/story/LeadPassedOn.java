package org.metricmile.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.LeadChange;

/** How often and where the lead changed, as far as known marks show it. */
final class LeadPassedOn implements Teller {

    private static final int MOST_NAMED = 4;

    @Override
    public Optional<Sentence> tell(Facts facts) {
        List<LeadChange> changes = facts.strip().changes();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        List<LeadChange> named = changes.subList(Math.max(0, changes.size() - MOST_NAMED), changes.size());
        List<String> parts = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (LeadChange change : named) {
            parts.add("from %s to %s %s"
                    .formatted(
                            change.from().name(facts.pacemaking()::name),
                            change.to().name(facts.pacemaking()::name),
                            change.where(facts.sheet().distance())));
            evidence.addAll(facts.ofLead(change.from(), change.after()));
            evidence.addAll(facts.ofLead(change.to(), change.by()));
        }
        String times = changes.size() == 1 ? "once" : changes.size() + " times";
        String which = named.size() < changes.size() ? ", the last " + named.size() + " " : ": ";
        return Optional.of(new Sentence(
                (facts.trackingSource().isPresent() ? "The lead" : "At known marks the lead") + " changed hands "
                        + times + which + Words.list(parts) + ".",
                evidence));
    }
}
