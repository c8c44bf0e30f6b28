package org.metricmile.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.athletics.Race;
import org.metricmile.race.Provenance;

/** How the winning time ranks among races of the same kind that are on record here. */
final class AmongItsKind implements Teller {

    private static final int FEWEST = 3;

    @Override
    public Optional<Sentence> tell(Facts facts) {
        List<PaceAmongPeers.Row> rows = facts.peers().rows();
        Optional<Integer> rank = facts.peers().ownRank();
        if (rank.isEmpty() || rows.size() < FEWEST) {
            return Optional.empty();
        }
        Race race = facts.sheet().race();
        String kind = (race.competition().category().isChampionship() ? "championship " : "invitational ")
                + race.sex().word() + "'s " + race.event().name() + " "
                + switch (race.round().kind()) {
                    case FINAL -> "finals";
                    case SEMI_FINAL -> "semi-finals";
                    case HEAT -> "heats";
                    case REPECHAGE -> "repechages";
                    case OTHER -> "races";
                };
        String ranked = rank.get() == 1
                ? "the fastest"
                : rank.get() == rows.size() ? "the slowest" : "the " + Words.ordinal(rank.get()) + " fastest";
        PaceAmongPeers.Row own =
                rows.stream().filter(PaceAmongPeers.Row::own).findFirst().orElseThrow();
        PaceAmongPeers.Row next =
                rows.stream().filter(row -> !row.own()).findFirst().orElseThrow();
        String compared = rank.get() == 1 ? "next is " : "the fastest is ";
        List<Evidence> evidence = new ArrayList<>();
        for (PaceAmongPeers.Row row : List.of(own, next)) {
            evidence.add(new Evidence(
                    row.race().occasion() + ", winner, " + row.winningMark(),
                    Provenance.OFFICIAL,
                    row.race().source(),
                    row.own() ? "" : row.race().id()));
        }
        return Optional.of(new Sentence(
                "By winning time it is %s of the %d %s on record here; %s%s (%s)."
                        .formatted(
                                ranked,
                                rows.size(),
                                kind,
                                compared,
                                next.race().competition().name(),
                                next.winningMark()),
                evidence));
    }
}
