package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Race;
import org.metricmile.report.PaceChart;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Words;

/** The pace of the head of the race beside that of other races of its kind. */
public final class PaceSection implements ReportSection {

    /**
     * One race.
     *
     * @param rank by winning time
     * @param name the race
     * @param own true for the race of this report
     * @param leaders the leader's time at each mark, an en dash where unknown
     * @param lastPart from the last mark to the finish, an en dash where unknown
     * @param mark winning mark
     */
    public record Row(int rank, String name, boolean own, List<String> leaders, String lastPart, String mark) {}

    /** What the template prints. */
    public record Model(String caption, boolean hasChart, List<String> heads, String lastHead, List<Row> rows) {}

    /** Fewer races than this are no kind to compare with. */
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "pace";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        PaceAmongPeers peers = race.peers();
        if (peers.ownRank().isEmpty() || peers.rows().size() < FEWEST) {
            return Optional.empty();
        }
        int marks = peers.marks().size() - 1;
        List<Row> rows = IntStream.range(0, peers.rows().size())
                .mapToObj(i -> row(i + 1, peers.rows().get(i)))
                .toList();
        boolean hasChart = PaceChart.of(peers).isPresent();
        Model model = new Model(
                caption(race),
                hasChart,
                peers.marks().subList(0, marks).stream()
                        .map(mark -> "leader at " + mark.metres())
                        .toList(),
                marks > 0 ? peers.marks().get(marks - 1).metres() + " to finish" : "",
                rows);
        return Optional.of(filled("Pace among its kind", model, hasChart));
    }

    private static Row row(int rank, PaceAmongPeers.Row row) {
        return new Row(
                rank,
                PaceChart.name(row.race()),
                row.own(),
                row.leaders().stream().map(PaceSection::print).toList(),
                print(row.lastPart()),
                row.winningMark().toString());
    }

    private static String print(Optional<ElapsedTime> time) {
        return time.map(ElapsedTime::toString).orElse("\u2013");
    }

    private static String caption(RaceDossier dossier) {
        PaceAmongPeers peers = dossier.peers();
        int ownRank = peers.ownRank().orElseThrow();
        PaceAmongPeers.Row own = peers.rows().get(ownRank - 1);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < own.leaders().size(); i++) {
            Optional<ElapsedTime> time = own.leaders().get(i);
            if (time.isPresent()) {
                PaceAmongPeers.Rank rank = peers.rankAt(i, time.get());
                parts.add("%s at %s, %s of %d known"
                        .formatted(time.get(), peers.marks().get(i), Words.rank(rank), rank.of()));
            }
        }
        parts.add("%s at the finish, %s of %d"
                .formatted(
                        own.winningMark(),
                        ranked(ownRank) + " fastest",
                        peers.rows().size()));
        return "Head of the race among " + kind(own.race()) + " on record here: " + String.join("; ", parts) + ".";
    }

    private static String ranked(long rank) {
        return rank == 1 ? "the" : Words.ordinal((int) rank);
    }

    private static String kind(Race race) {
        String category = race.competition().category().isChampionship() ? "championship " : "invitational ";
        String rounds = switch (race.round().kind()) {
            case FINAL -> "finals";
            case SEMI_FINAL -> "semi-finals";
            case HEAT -> "heats";
            case REPECHAGE -> "repechages";
            case OTHER -> "races";
        };
        return category + race.sex().word() + "'s " + race.event().name() + " " + rounds;
    }
}
