package org.metricmile.story.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.race.Provenance;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.ClaimKind;
import org.metricmile.records.claims.Standing;
import org.metricmile.story.Evidence;
import org.metricmile.story.Facts;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;

/** Who won what, in what time, and which record that was; of a race without a winner on record, what was run. */
final class Headline {

    private static final Set<ClaimKind> RECORDS = EnumSet.of(
            ClaimKind.WORLD_RECORD,
            ClaimKind.OLYMPIC_RECORD,
            ClaimKind.CHAMPIONSHIP_RECORD,
            ClaimKind.AREA_RECORD,
            ClaimKind.NATIONAL_RECORD);

    private Headline() {}

    static Sentence of(Facts facts) {
        String event = event(facts.sheet().race());
        List<Result> first = facts.placed().stream()
                .filter(result -> result.place().orElseThrow() == 1)
                .toList();
        if (first.isEmpty()) {
            String untold = event.substring(0, 1).toUpperCase(Locale.ROOT) + event.substring(1);
            return new Sentence(
                    Phrases.of("headline.untold", untold),
                    List.of(new Evidence(facts.sheet().race().title(), Provenance.OFFICIAL, facts.raceSource())));
        }
        List<Evidence> evidence = first.stream().map(facts::ofResult).toList();
        if (first.size() > 1) {
            String names = Words.list(
                    first.stream().map(result -> result.athlete().name()).toList());
            return new Sentence(Phrases.of("headline.shared", names, event), evidence);
        }
        return won(first.get(0), event, evidence, facts);
    }

    private static Sentence won(Result winner, String event, List<Evidence> evidence, Facts facts) {
        String name = winner.athlete().name();
        Optional<Mark> mark = winner.mark();
        if (mark.isEmpty()) {
            return new Sentence(Phrases.of("headline.won-without-mark", name, event), evidence);
        }
        String time = mark.get().toString();
        return record(facts.found().claims(), winner)
                .map(claim -> new Sentence(
                        Phrases.of(
                                "headline.won-with-record",
                                name,
                                event,
                                time,
                                claim.words().getOrDefault("record", "")),
                        Stream.concat(evidence.stream(), ToldClaim.of(claim).sentence().evidence().stream())
                                .toList()))
                .orElseGet(() -> new Sentence(Phrases.of("headline.won", name, event, time), evidence));
    }

    /** The greatest record of the winner that was worked out and that nobody disputes. */
    private static Optional<Claim> record(List<Claim> claims, Result winner) {
        return claims.stream()
                .filter(claim -> RECORDS.contains(claim.kind())
                        && claim.standing().compareTo(Standing.DERIVED) <= 0
                        && claim.words().containsKey("record")
                        && claim.subjects().equals(List.of(winner.athlete())))
                .findFirst();
    }

    private static String event(Race race) {
        Competition competition = race.competition();
        String key = competition.name().isEmpty()
                ? "event"
                : competition.category().isChampionship() ? "event-at-championship" : "event-at-meeting";
        return Phrases.of(key, race.sex().word(), race.eventAndRound(), competition.name());
    }
}
