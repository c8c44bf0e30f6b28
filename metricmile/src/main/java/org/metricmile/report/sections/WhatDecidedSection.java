package org.metricmile.report.sections;

import java.util.List;
import java.util.Optional;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Sentence;
import org.metricmile.story.decided.WhatDecided;

/** What decided the race, in a few sentences, each with its evidence. */
public final class WhatDecidedSection implements ReportSection {

    @Override
    public String id() {
        return "decided";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        List<Sentence> sentences = WhatDecided.of(race.found()).sentences();
        return sentences.size() < 2
                ? Optional.empty()
                : Optional.of(filled("What decided it", ToldSentences.of(id(), sentences), false));
    }
}
