package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.metricmile.athletics.Athlete;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.OpenRace;
import org.metricmile.feeds.finishlynx.issues.BibDiffers;
import org.metricmile.feeds.finishlynx.issues.DecisionApplied;
import org.metricmile.feeds.finishlynx.issues.LaneDiffers;
import org.metricmile.feeds.finishlynx.issues.NameSpelledOtherwise;
import org.metricmile.feeds.finishlynx.issues.ResultWithoutEntry;
import org.metricmile.feeds.finishlynx.issues.RowWaitsForDecision;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.ReviewItem;

/**
 * Ties the rows of a result file to athletes: by own id, then bib, then name and team, then a name that only one has,
 * then lane. Nothing is merged by guess: where two of these point at two people, where a row fits nobody on the start
 * list, or where two rows fit one person, somebody has to decide. What was decided is applied.
 */
final class RowMatching {

    private final OpenRace race;
    private final Roster roster;
    private final Affiliations affiliations;
    private final Known known;
    private final String document;
    private RowLabels labels = new RowLabels(List.of());
    private final boolean writtenHere;

    /**
     * The rows of one result file.
     *
     * @param writtenHere whether the file says of itself that it is of this race by own id, as files written here do
     */
    RowMatching(
            OpenRace race,
            Roster roster,
            Affiliations affiliations,
            Known known,
            String document,
            boolean writtenHere) {
        this.race = race;
        this.roster = roster;
        this.affiliations = affiliations;
        this.known = known;
        this.document = document;
        this.writtenHere = writtenHere;
    }

    /** One match for each row, in the order of the rows. */
    List<RowMatch> match(List<LynxRow> rows) {
        labels = new RowLabels(rows);
        List<RowMatch> matches = new ArrayList<>(rows.stream().map(this::match).toList());
        Map<Athlete, Integer> counts = new HashMap<>();
        matches.forEach(match -> match.athlete().ifPresent(athlete -> counts.merge(athlete, 1, Integer::sum)));
        matches.replaceAll(match -> {
            boolean doubled = match.athlete()
                    .filter(athlete -> counts.getOrDefault(athlete, 0) > 1)
                    .isPresent();
            return doubled && !match.decided() ? doubled(match) : match;
        });
        return matches;
    }

    private RowMatch doubled(RowMatch match) {
        Athlete athlete = match.athlete().orElseThrow();
        return RowMatch.open(
                match.row(),
                labels.of(match.row()),
                "Another row of the file fits %s too.".formatted(athlete.name()),
                List.of(new ReviewItem.Candidate(athlete, RowWaitsForDecision.FITS_TWO_ROWS)));
    }

    private RowMatch match(LynxRow row) {
        Optional<ReviewDecision> decision = known.decision(race.id, labels.of(row));
        if (decision.isPresent()) {
            return decided(row, decision.get());
        }
        Map<String, Roster.Entry> keys = new LinkedHashMap<>();
        roster.byUser3(row).ifPresent(entry -> keys.put("own id", entry));
        roster.byBib(row).ifPresent(entry -> keys.put("bib", entry));
        roster.byName(row, affiliations.nation(row)).ifPresent(entry -> keys.put("name", entry));
        Optional<Roster.Entry> byLane = roster.byLane(row);
        List<Roster.Entry> meant = keys.values().stream().distinct().toList();
        Optional<Athlete> ofOtherSex = affiliations.ofOtherSex(row, race.sex);
        if (ofOtherSex.isPresent()) {
            Athlete other = ofOtherSex.get();
            return open(
                    row,
                    keys,
                    "Its own id %s is that of %s, who runs with the %s."
                            .formatted(row.user3(), other.name(), other.sex().word()));
        }
        boolean ownIdOfNobody = Affiliations.isOwn(row) && !keys.containsKey("own id");
        if (ownIdOfNobody
                && writtenHere
                && meant.isEmpty()
                && byLane.isEmpty()
                && !row.name().isEmpty()) {
            return byOwnId(row);
        }
        if (ownIdOfNobody && (roster.isStartList() || !meant.isEmpty())) {
            return open(row, keys, "Its own id " + row.user3() + " is that of nobody known in this race.");
        }
        if (meant.size() > 1) {
            return open(row, keys, "Its keys name different people: " + inWords(keys) + ".");
        }
        if (meant.isEmpty()) {
            return byLane.map(entry -> byLaneAlone(row, entry)).orElseGet(() -> nobody(row));
        }
        return one(row, meant.get(0), keys, byLane);
    }

    /** Who has a result without an entry, by a decision or as on record, is so in a file that was written of it too. */
    private RowMatch byOwnId(LynxRow row) {
        Athlete athlete = affiliations.athlete(row, race.sex);
        if (roster.isStartList()) {
            race.issues.add(new ResultWithoutEntry(document + ":" + row.line(), athlete.name(), athlete.id()));
        }
        return RowMatch.newcomer(row, athlete);
    }

    private RowMatch decided(LynxRow row, ReviewDecision decision) {
        String where = document + ":" + row.line();
        race.issues.add(new DecisionApplied(
                where, labels.of(row), decision.athlete().map(Athlete::name).orElse("")));
        Optional<Roster.Entry> entry = roster.entries().stream()
                .filter(listed -> decision.athlete().equals(Optional.of(listed.athlete())))
                .findFirst();
        return RowMatch.decided(row, decision.athlete(), entry);
    }

    /** One person is meant; the name must not be somebody else's, and the lane only if nothing else agrees. */
    private RowMatch one(
            LynxRow row, Roster.Entry entry, Map<String, Roster.Entry> keys, Optional<Roster.Entry> byLane) {
        String where = document + ":" + row.line();
        boolean ownId = keys.containsKey("own id");
        if (!row.name().isEmpty() && !Roster.hasName(entry, row)) {
            boolean byLaneToo = byLane.isPresent() && byLane.get().equals(entry);
            boolean mayBe = PrintedNames.isSameFamily(entry.name(), row.last())
                    && (byLaneToo || PrintedNames.mayBeSameGiven(entry.name(), row.first()));
            if (!ownId && !mayBe) {
                return open(
                        row,
                        keys,
                        "Its bib is that of %s, but it names %s."
                                .formatted(entry.athlete().name(), row.name()));
            }
            race.issues.add(new NameSpelledOtherwise(where, row.name(), entry.name()));
        }
        if (byLane.isPresent() && !byLane.get().equals(entry)) {
            if (!ownId && keys.size() < 2) {
                keys.put("lane", byLane.get());
                return open(row, keys, "Its keys name different people: " + inWords(keys) + ".");
            }
            race.issues.add(new LaneDiffers(
                    where,
                    entry.athlete().name(),
                    row.lane(),
                    byLane.get().athlete().name()));
        }
        if (!row.id().isEmpty() && !entry.bib().isEmpty() && !row.id().equals(entry.bib())) {
            race.issues.add(new BibDiffers(where, entry.athlete().name(), row.id(), entry.bib()));
        }
        return RowMatch.fits(row, entry);
    }

    private RowMatch byLaneAlone(LynxRow row, Roster.Entry entry) {
        if (row.name().isEmpty() || Roster.hasName(entry, row)) {
            return RowMatch.fits(row, entry);
        }
        if (!roster.isStartList()) {
            return nobody(row);
        }
        return open(
                row,
                Map.of("lane", entry),
                "It has the lane of %s, but names %s.".formatted(entry.athlete().name(), row.name()));
    }

    private RowMatch nobody(LynxRow row) {
        if (roster.isStartList() || row.name().isEmpty()) {
            return open(row, Map.of(), roster.isStartList() ? "It fits nobody on the start list." : "It names nobody.");
        }
        return RowMatch.newcomer(row, affiliations.athlete(row, race.sex));
    }

    private static String inWords(Map<String, Roster.Entry> keys) {
        return keys.entrySet().stream()
                .map(key -> key.getKey() + " " + key.getValue().athlete().name())
                .collect(Collectors.joining(", "));
    }

    private RowMatch open(LynxRow row, Map<String, Roster.Entry> keys, String why) {
        Map<Athlete, String> reasons = new LinkedHashMap<>();
        keys.forEach((key, entry) -> reasons.merge(entry.athlete(), "same " + key, (one, other) -> one + ", " + other));
        roster.alike(row).forEach(entry -> reasons.putIfAbsent(entry.athlete(), "name or club alike"));
        return RowMatch.open(
                row,
                labels.of(row),
                why,
                reasons.entrySet().stream()
                        .map(reason -> new ReviewItem.Candidate(reason.getKey(), reason.getValue()))
                        .toList());
    }
}
