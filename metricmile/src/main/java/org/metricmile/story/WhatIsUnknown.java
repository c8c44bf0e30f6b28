package org.metricmile.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;

/** What is not on record, so that nobody takes silence for knowledge. */
final class WhatIsUnknown implements Teller {

    @Override
    public Optional<Sentence> tell(Facts facts) {
        Distance finish = facts.sheet().distance();
        List<Athlete> runners = facts.trace().runners();
        List<Athlete> untimed = runners.stream()
                .filter(runner -> facts.sheet().splits().stream()
                        .noneMatch(split -> split.isOf(runner)
                                && split.time().isPresent()
                                && split.at().isShorterThan(finish)))
                .toList();
        List<String> parts = new ArrayList<>();
        if (untimed.size() == runners.size()) {
            parts.add("split times of any runner");
        } else if (!untimed.isEmpty()) {
            parts.add("split times of %d of the %d runners".formatted(untimed.size(), runners.size()));
        }
        switch (facts.sheet().race().completeness().field()) {
            case COMPLETE -> {}
            case PARTIAL -> parts.add("some of the field");
            case UNKNOWN -> parts.add("whether the list of results is complete");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        "Not on record: " + Words.list(parts) + ".",
                        List.of(new Evidence(
                                facts.sheet().splits().size() + " splits and "
                                        + facts.sheet().results().size() + " results on record",
                                Provenance.REPORTED,
                                facts.raceSource()))));
    }
}
