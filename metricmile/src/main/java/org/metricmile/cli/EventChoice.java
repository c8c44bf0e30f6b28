package org.metricmile.cli;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.EventWords;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.RecordScope.Venue;
import picocli.CommandLine.Parameters;

/** The event that a command is about, in words: {@code 1500 men}, {@code women's mile short track}, {@code 3000 women outright}. */
final class EventChoice {

    private static final String OUTRIGHT = "outright";

    @Parameters(
            arity = "1..*",
            paramLabel = "EVENT",
            description = "Distance, men or women, and maybe \"short track\" or \"outright\": 1500 men.")
    private List<String> words = List.of();

    /**
     * The event.
     *
     * @param sex men or women
     * @param distance the distance
     * @param venue outdoors unless the words say otherwise
     */
    record Chosen(Sex sex, Distance distance, Venue venue) {

        /** {@code men's 1500 m}, {@code women's mile, short track}. */
        String title() {
            return sex.word() + "'s " + Event.outdoor(distance).name()
                    + switch (venue) {
                        case OUTDOOR -> "";
                        case SHORT_TRACK -> ", short track";
                        case OUTRIGHT -> ", outright";
                    };
        }
    }

    /** @throws CommandException with exit code 2 if the words do not say distance and sex, or more than that */
    Chosen chosen() {
        return read(words);
    }

    static Chosen read(List<String> words) {
        String typed = String.join(" ", words);
        EventWords said = EventWords.of(typed);
        List<String> rest = new ArrayList<>(said.rest());
        boolean outright = rest.remove(OUTRIGHT);
        if (!rest.isEmpty()) {
            throw CommandException.usage(
                    "\"%s\" says nothing of an event in \"%s\". Expected are a distance and men or women: 1500 men"
                            .formatted(String.join(" ", rest), typed));
        }
        if (said.distance().isEmpty()) {
            throw CommandException.usage(
                    "\"%s\" does not say one distance. Expected is one as in 1500 men or mile women".formatted(typed));
        }
        if (said.sex().isEmpty()) {
            throw CommandException.usage("\"%s\" does not say whether men or women. Expected is one of them: %s men"
                    .formatted(typed, typed));
        }
        Venue venue =
                said.track().filter(track -> track == TrackKind.SHORT_TRACK).isPresent()
                        ? Venue.SHORT_TRACK
                        : Venue.OUTDOOR;
        return new Chosen(said.sex().get(), said.distance().get(), outright ? Venue.OUTRIGHT : venue);
    }

    /** Whether words say an event and nothing else. */
    static boolean isEvent(List<String> words) {
        EventWords said = EventWords.of(String.join(" ", words));
        return said.distance().isPresent()
                && said.sex().isPresent()
                && said.rest().stream().allMatch(OUTRIGHT::equals);
    }
}
