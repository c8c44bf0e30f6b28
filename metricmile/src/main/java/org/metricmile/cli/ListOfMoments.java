package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RaceSheet;
import org.metricmile.story.Sentence;
import org.metricmile.story.timeline.Happening;
import org.metricmile.story.timeline.Stretch;
import org.metricmile.story.timeline.TimelineEntry;

/** What happened in a race, as {@code mile moments} prints it: each entry of its timeline with all details. */
final class ListOfMoments {

    /** What a timeline tells that is no moment; the last two are of reports. */
    private static final List<String> NO_MOMENTS =
            List.of(Happening.LEADER_TIME, Happening.FOLLOWS, Happening.DOUBTFUL_TIME, "lead", "move");

    /** What nothing but positions or results can show: no race has to be drawn for these. */
    private static final Set<String> NEVER_INFERRED = Stream.of(
                    MomentKind.SURGE,
                    MomentKind.ON_THE_SHOULDER,
                    MomentKind.DRAFTING,
                    MomentKind.CHECK,
                    MomentKind.PHOTO_FINISH)
            .map(MomentKind::code)
            .collect(Collectors.toUnmodifiableSet());

    private ListOfMoments() {}

    static boolean mayBeInferred(String kind) {
        return !NEVER_INFERRED.contains(kind);
    }

    /**
     * The code of a kind, which may be typed in the word of reports too: {@code boxed} is {@code boxed_in}.
     *
     * @param sheet of the race, whose reports may have kinds of their own
     * @throws CommandException if it is none
     */
    static String kind(String typed, RaceSheet sheet) {
        String asked = Happening.kindOf(typed);
        List<String> kinds = Stream.concat(
                        Arrays.stream(MomentKind.values()).map(MomentKind::code), NO_MOMENTS.stream())
                .toList();
        return Stream.concat(kinds.stream(), sheet.reported().stream().map(told -> Happening.kindOf(told.event())))
                .filter(asked::equals)
                .findFirst()
                .orElseThrow(() -> CommandException.usage(
                        "--kind %s is no kind of moment; maybe one of %s".formatted(typed, String.join(", ", kinds))));
    }

    /**
     * For people: a range where a moment lasts, or lies between two marks, and a tilde before the seconds where it is told of about when only.
     */
    static Table table(List<TimelineEntry> entries) {
        List<List<String>> rows = entries.stream()
                .map(entry -> row(
                        entry,
                        List.of(entry.stretch().metres()),
                        entry.stretch().fromSeconds().isPresent()
                                ? List.of(knownOrBetween(entry))
                                : List.of(shown("~%.0f", entry.stretch().about()))))
                .toList();
        return new Table(columns(List.of("metres"), List.of("seconds")), rows, Set.of(0, 1, 4));
    }

    /** For programs: begin and end, seconds that are known, and about when in columns of their own, so that each holds numbers alone. */
    static Table csv(List<TimelineEntry> entries) {
        List<List<String>> rows = entries.stream()
                .map(entry -> row(
                        entry,
                        List.of(
                                shown("%.0f", OptionalDouble.of(entry.stretch().fromMetres())),
                                shown("%.0f", OptionalDouble.of(entry.stretch().toMetres()))),
                        List.of(known(entry), shown("%.0f", entry.stretch().about()))))
                .toList();
        return new Table(columns(List.of("metres", "until"), List.of("seconds", "about")), rows, Set.of(0, 1, 2, 3, 6));
    }

    private static List<String> columns(List<String> where, List<String> when) {
        return Stream.of(where, when, List.of("kind", "athlete", "certainty", "provenance", "evidence"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> row(TimelineEntry entry, List<String> where, List<String> when) {
        return Stream.of(
                        where,
                        when,
                        List.of(
                                entry.happening().kind(),
                                entry.happening().athlete().map(Athlete::name).orElse(""),
                                shown("%.2f", entry.sure().certainty()),
                                entry.sure().provenance().name(),
                                String.join(" ", evidence(entry))))
                .flatMap(List::stream)
                .toList();
    }

    /** About when is whole seconds, what is known has tenths. */
    private static String known(TimelineEntry entry) {
        return shown("%.1f", entry.stretch().fromSeconds());
    }

    private static String knownOrBetween(TimelineEntry entry) {
        String until = shown("%.1f", entry.stretch().toSeconds());
        return entry.happening().isBetweenMarks() && !known(entry).equals(until)
                ? known(entry) + "\u2013" + until
                : known(entry);
    }

    private static String shown(String format, OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "";
    }

    static JsonNode json(List<TimelineEntry> entries) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (TimelineEntry entry : entries) {
            Happening happening = entry.happening();
            Stretch stretch = entry.stretch();
            ObjectNode node = array.addObject();
            node.put("kind", happening.kind());
            node.put("athlete", happening.athlete().map(Athlete::name).orElse(null));
            ArrayNode others = node.putArray("others");
            happening.others().forEach(other -> others.add(other.name()));
            node.put("fromMetres", Thousandths.rounded(stretch.fromMetres()));
            node.put("toMetres", Thousandths.rounded(stretch.toMetres()));
            Thousandths.put(node, "fromSeconds", stretch.fromSeconds());
            Thousandths.put(node, "toSeconds", stretch.toSeconds());
            Thousandths.put(node, "certainty", entry.sure().certainty());
            node.put("provenance", entry.sure().provenance().name());
            ObjectNode figures = node.putObject("figures");
            happening.figures().forEach((name, value) -> figures.put(name, Thousandths.rounded(value)));
            stretch.about().ifPresent(about -> figures.put("aboutSeconds", Math.rint(about)));
            ObjectNode words = node.putObject("words");
            happening.words().forEach(words::put);
            ArrayNode evidence = node.putArray("evidence");
            evidence(entry).forEach(evidence::add);
        }
        return array;
    }

    /** What was seen of a moment that was found; of anything else the sentence, what else is to be said, and what reports say of it. */
    private static List<String> evidence(TimelineEntry entry) {
        if (!entry.happening().seen().isEmpty()) {
            return entry.happening().seen();
        }
        Stream<String> remark =
                Stream.of(entry.sure().remark()).filter(said -> !said.isEmpty()).map(said -> "(" + said + ")");
        return Stream.of(
                        Stream.of(entry.sentence().text()),
                        remark,
                        entry.reports().stream().map(Sentence::text))
                .flatMap(part -> part)
                .toList();
    }
}
