package org.metricmile.story;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Split;

/** Times that a source gives and that are probably wrong. */
final class DoubtfulTimes implements Teller {

    @Override
    public Optional<Sentence> tell(Facts facts) {
        if (facts.suspects().isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = facts.suspects().stream()
                .map(suspect -> {
                    Split split = suspect.split();
                    String who = split.runner().map(Athlete::name).orElse("the leader");
                    return "%s for %s at %s (%s): %s"
                            .formatted(
                                    split.time().orElseThrow(),
                                    who,
                                    split.at(),
                                    split.provenance().label(),
                                    suspect.reason());
                })
                .toList();
        return Optional.of(new Sentence(
                "Suspected errors, not used: " + String.join("; ", parts) + ".",
                facts.suspects().stream()
                        .map(suspect -> facts.ofSplit(suspect.split()))
                        .toList()));
    }
}
