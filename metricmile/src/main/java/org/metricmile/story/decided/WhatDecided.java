package org.metricmile.story.decided;

import java.util.List;
import java.util.Optional;
import org.metricmile.story.Facts;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.Sentence;

/**
 * What decided a race, in at most eight sentences. Each says what was seen and how it is known; none says that it was the cause.
 *
 * @param sentences the closeness of it first, then pace, places, lead, finish, ground, trouble and reserves
 */
public record WhatDecided(List<Sentence> sentences) {

    private static final List<DecidingFactor> FACTORS = List.of(
            new HowClose(),
            new ThePace(),
            new PlacesWithALapToGo(),
            new TheLastLead(),
            new TheLastMetres(),
            new TheGroundRun(),
            new TroubleOnTheWay(),
            new ReservesAtTheBell());

    public WhatDecided {
        sentences = List.copyOf(sentences);
    }

    /** Empty where no winner with a mark is on record. */
    public static WhatDecided of(RaceFindings found) {
        Optional<Contest> contest = Contest.of(Facts.of(found));
        return new WhatDecided(contest.stream()
                .flatMap(known -> FACTORS.stream().flatMap(factor -> factor.tell(known).stream()))
                .toList());
    }
}
