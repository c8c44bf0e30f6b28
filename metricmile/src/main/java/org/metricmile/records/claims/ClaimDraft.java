package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.Timing;
import org.metricmile.records.Performance;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.SourcesDiffer;

/**
 * A claim being put together. Contradictions between the sources of its evidence are found here, for every kind alike; those that
 * nobody resolved lower its standing.
 */
final class ClaimDraft {

    private static final double PROMINENT = 1.0;
    private static final double IN_THE_FIRST_EIGHT = 0.85;
    private static final double BEHIND = 0.7;

    /** What is left of the weight of a kind where the magnitude is nothing. */
    private static final double PLAIN = 0.6;

    /** The same of a record of the world, the Games or a championship: it is news however short the old one stood. */
    private static final double PLAIN_RECORD = 0.93;

    private final RaceAtTheDesk race;
    private final ClaimKind kind;
    private final List<Athlete> subjects = new ArrayList<>();
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<String> details = new ArrayList<>();
    private final List<Exhibit> evidence = new ArrayList<>();
    private final List<String> falseIf = new ArrayList<>();
    private final Set<String> contradictions = new LinkedHashSet<>();
    private String definition = "";
    private Standing standing = Standing.CONFIRMED;
    private double magnitude = 0.5;
    private double prominence = PROMINENT;

    ClaimDraft(RaceAtTheDesk race, ClaimKind kind) {
        this.race = race;
        this.kind = kind;
    }

    /** A runner of the race, whose result is evidence: prominence is that of the foremost one. */
    ClaimDraft about(CareerResult... results) {
        double foremost = 0;
        for (CareerResult result : results) {
            subjects.add(result.athlete());
            evidence(result);
            int place = result.place().orElse(Integer.MAX_VALUE);
            foremost = Math.max(foremost, place <= 3 ? PROMINENT : place <= 8 ? IN_THE_FIRST_EIGHT : BEHIND);
        }
        prominence = foremost == 0 ? prominence : foremost;
        return this;
    }

    ClaimDraft about(Collection<CareerResult> results) {
        return about(results.toArray(CareerResult[]::new));
    }

    ClaimDraft figure(String name, double value) {
        figures.put(name, value);
        return this;
    }

    ClaimDraft word(String name, String text) {
        words.put(name, text);
        return this;
    }

    ClaimDraft detail(String line) {
        details.add(line);
        return this;
    }

    ClaimDraft definition(String meaning) {
        definition = meaning;
        return this;
    }

    ClaimDraft evidence(CareerResult result) {
        evidence(
                new Exhibit(result.id(), result.told(), result.accounts().get(0).source(), kind(result.mark())));
        List<String> differing = result.contradictions();
        if (!differing.isEmpty()) {
            contradictions.addAll(differing);
            standing(Standing.DISPUTED);
        }
        result.mark().ifPresent(mark -> known(result.athlete(), mark));
        return this;
    }

    ClaimDraft evidence(Performance mark) {
        evidence(new Exhibit(
                mark.id(),
                "%s, %s, %s, %s"
                        .formatted(
                                mark.athlete().name(),
                                mark.mark(),
                                Tell.day(mark),
                                mark.meeting().told()),
                mark.source(),
                kind(Optional.of(mark.mark()))));
        known(mark.athlete(), mark.mark());
        return this;
    }

    ClaimDraft evidence(String id, String fact, Source source) {
        evidence(new Exhibit(id, fact, source, Exhibit.Kind.PUBLISHED));
        return this;
    }

    private void evidence(Exhibit exhibit) {
        if (!evidence.contains(exhibit)) {
            evidence.add(exhibit);
        }
    }

    private static Exhibit.Kind kind(Optional<Mark> mark) {
        return mark.filter(known -> known.timing() == Timing.HAND).isPresent()
                ? Exhibit.Kind.HAND_TIMED_RESULT
                : Exhibit.Kind.RESULT;
    }

    private void known(Athlete athlete, Mark mark) {
        for (SourcesDiffer differ : race.book().contradictions()) {
            if (differ.isAbout(athlete.name(), mark.toString())) {
                contradictions.add(differ.told());
                if (!differ.isResolved()) {
                    standing(Standing.DISPUTED);
                }
            }
        }
    }

    ClaimDraft falseIf(String what) {
        falseIf.add(what);
        return this;
    }

    /** Stands at best like this. */
    ClaimDraft standing(Standing atBest) {
        standing = standing.atBest(atBest);
        return this;
    }

    ClaimDraft contradicted(String told) {
        contradictions.add(told);
        return standing(Standing.DISPUTED);
    }

    /** How big a thing of its kind it is, from 0 to 1; what is more is 1. */
    ClaimDraft magnitude(double size) {
        magnitude = Math.max(0, Math.min(1, size));
        return this;
    }

    Claim worded(String wording) {
        double plain = kind.isRecordOfAll() ? PLAIN_RECORD : PLAIN;
        long news = Math.round(kind.weight() * prominence * (plain + (1 - plain) * magnitude) * standing.weight());
        return new Claim(
                kind,
                subjects,
                wording,
                figures,
                words,
                details,
                definition,
                evidence,
                standing,
                falseIf,
                List.copyOf(contradictions),
                (int) news);
    }
}
