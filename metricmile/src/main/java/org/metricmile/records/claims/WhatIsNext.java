package org.metricmile.records.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Competition;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.Goal;
import org.metricmile.records.careers.TitlesHeld.Title;

/**
 * What comes next for a medallist: titles held after the race with the championship at which they are at stake, and goals of championships
 * still to come that the athlete had spoken of by a month after the race.
 */
final class WhatIsNext implements ClaimFinder {

    private static final int DAYS_TO_SPEAK = 31;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        for (CareerResult result : race.medallists()) {
            claim(race, result).ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(RaceAtTheDesk race, CareerResult result) {
        LocalDate after = race.dayAfterMeeting();
        List<Title> titles = race.book().titles().on(after, result.athlete()).stream()
                .filter(title -> title.defence().isPresent()
                        && !title.won().occasion().when().last().isAfter(race.day()))
                .toList();
        List<Goal> goals = race.book().goals(result.athlete()).stream()
                .filter(goal -> !goal.said().isAfter(race.day().plusDays(DAYS_TO_SPEAK)))
                .filter(goal -> race.book()
                        .calendar()
                        .find(goal.competitionId())
                        .filter(edition -> edition.dates().orElseThrow().first().isAfter(race.day()))
                        .isPresent())
                .toList();
        if (titles.isEmpty() && goals.isEmpty()) {
            return Optional.empty();
        }
        boolean known = race.isFollowed(result.athlete());
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.NEXT)
                .about(result)
                .figure("titlesToDefend", titles.size())
                .figure("goals", goals.size())
                .magnitude((titles.size() + goals.size()) / 3.0)
                .standing(known ? Standing.DERIVED : Standing.IN_THIS_ARCHIVE)
                .definition(
                        "a title is held by whoever won the last edition; it is at stake at the next one on the calendar")
                .falseIf(
                        known
                                ? "a title won at a championship whose winner is not on record here is missing"
                                : "the athlete holds other titles: the career is not collected")
                .falseIf(
                        "a championship is moved, or one between is missing on the calendar; days of championships to come are not all confirmed");
        List<String> next = new ArrayList<>();
        for (Title title : titles) {
            Competition defence = title.defence().orElseThrow();
            next.add("to defend the %s title at the %s (%s)"
                    .formatted(title.name(), defence.name(), defence.dates().orElseThrow()));
            draft.evidence(title.won())
                    .detail("title: %s, won %s; next at stake: %s, %s"
                            .formatted(
                                    title.name(),
                                    title.won().occasion().when(),
                                    defence.name(),
                                    defence.dates().orElseThrow()));
        }
        for (Goal goal : goals) {
            String where = race.book()
                    .calendar()
                    .find(goal.competitionId())
                    .map(Competition::name)
                    .orElse(goal.competitionId());
            next.add("%s (goal for the %s, said on %s)".formatted(goal.words(), where, goal.said()));
            draft.evidence(
                            "goal/" + goal.athleteId() + "/" + goal.competitionId(),
                            goal.words() + ", " + where + ", said on " + goal.said(),
                            goal.source())
                    .detail("goal: " + goal.words() + ", " + where + ", said on " + goal.said());
        }
        return Optional.of(draft.worded("Next for %s%s: %s."
                .formatted(
                        result.athlete().name(),
                        known ? "" : ", as far as this archive goes",
                        String.join("; ", next))));
    }
}
