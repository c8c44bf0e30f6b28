package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.metricmile.athletics.Event;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.Medal;
import org.metricmile.records.careers.MedalColour;
import org.metricmile.records.careers.Medals;

/**
 * Which colour of a championship's medals a medallist still lacks, or that the set is whole now. Told where two of the three colours
 * are there or more; medals of every event on record count.
 */
final class ColoursMissing implements ClaimFinder {

    /** A set made of medals of several events is less of a set. A choice. */
    private static final double OF_SEVERAL_EVENTS = 0.7;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        if (!race.isChampionshipFinal()) {
            return claims;
        }
        for (CareerResult result : race.medallists()) {
            claim(race, result).ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(RaceAtTheDesk race, CareerResult result) {
        List<CareerResult> upToNow = new ArrayList<>(race.before(result));
        upToNow.add(result);
        Medals medals = Medals.of(upToNow).at(race.category());
        Set<MedalColour> missing = medals.missing();
        MedalColour now = result.medal().orElseThrow();
        boolean newColour = medals.count(now) == 1;
        if (missing.size() > 1 || !newColour) {
            return Optional.empty();
        }
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.COLOURS_MISSING)
                .about(result)
                .figure("medals", medals.medals().size())
                .word(
                        "missing",
                        missing.isEmpty() ? "none" : missing.iterator().next().word())
                .magnitude((missing.isEmpty() || missing.contains(MedalColour.GOLD) ? 1 : 0.6)
                        * (events(medals.medals()).size() == 1 ? 1 : OF_SEVERAL_EVENTS))
                .definition("medals of the " + race.category().label()
                        + " in every event from 800 m to 10,000 m on record");
        medals.medals()
                .forEach(medal -> draft.evidence(medal.result())
                        .detail("%s %d, %s"
                                .formatted(
                                        medal.colour().word(),
                                        medal.result().occasion().year(),
                                        medal.result().event().name())));
        boolean known = isWholeCareerKnown(race, result);
        draft.standing(known ? Standing.DERIVED : Standing.IN_THIS_ARCHIVE)
                .falseIf("a medal of the athlete at another edition or over another distance is not on record here")
                .falseIf("a medal is taken away or awarded later");
        String list = told(medals);
        String note = known ? "" : ", as far as this archive goes";
        return Optional.of(draft.worded(
                missing.isEmpty()
                        ? "%s has all three colours of the %s: %s."
                                .formatted(
                                        result.athlete().name(), race.category().label(), list)
                        : "%s has %s at the %s; %s is missing%s."
                                .formatted(
                                        result.athlete().name(),
                                        list,
                                        race.category().label(),
                                        missing.iterator().next().word(),
                                        note)));
    }

    /** {@code gold (2018) and silver (2019 and 2022)}; with the events where the medals are not all of one. */
    private static String told(Medals medals) {
        boolean oneEvent = events(medals.medals()).size() == 1;
        List<String> colours = new ArrayList<>();
        for (MedalColour colour : MedalColour.values()) {
            List<Medal> own = medals.medals().stream()
                    .filter(medal -> medal.colour() == colour)
                    .toList();
            if (!own.isEmpty()) {
                String when = events(own).stream()
                        .map(event -> (oneEvent ? "" : event.name() + " ") + years(own, event))
                        .collect(Collectors.joining("; "));
                colours.add(colour.word() + " (" + when + ")");
            }
        }
        return Tell.list(colours);
    }

    private static List<Event> events(List<Medal> medals) {
        return medals.stream().map(medal -> medal.result().event()).distinct().toList();
    }

    private static String years(List<Medal> medals, Event event) {
        return Tell.list(medals.stream()
                .filter(medal -> medal.result().event().equals(event))
                .map(medal -> Integer.toString(medal.result().occasion().year()))
                .toList());
    }

    /** Whether the podiums of the event are on record at every edition that the athlete may have run at. */
    private static boolean isWholeCareerKnown(RaceAtTheDesk race, CareerResult result) {
        List<CareerResult> career = race.before(result);
        if (!race.isFollowed(result.athlete()) || career.isEmpty()) {
            return false;
        }
        int firstYear = career.get(0).occasion().year();
        TreeSet<Integer> listed = new TreeSet<>();
        boolean whole = race.book().calendar().editions(race.category()).stream()
                .filter(edition -> !edition.dates().orElseThrow().first().isAfter(race.day()))
                .peek(edition ->
                        listed.add(edition.dates().orElseThrow().first().getYear()))
                .filter(edition -> edition.dates().orElseThrow().last().getYear() >= firstYear)
                .allMatch(edition -> race.book().podiums().isWhole(edition.id(), race.sex(), race.distance()));
        return whole && !listed.isEmpty() && listed.first() <= firstYear;
    }
}
