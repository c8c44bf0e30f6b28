package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;

/**
 * How an athlete fared at every major championship of some years, under one definition.
 *
 * @param definition what counts as major
 * @param showings one for each edition held, in time
 */
public record MajorRun(MajorDefinition definition, List<Showing> showings) {

    public MajorRun {
        showings = List.copyOf(showings);
    }

    /**
     * One edition and what the athlete did there.
     *
     * @param edition the championship
     * @param best the best medal won there, else the final with the best place, else the furthest stage; empty if no result is on
     *     record, which may mean that the athlete was not there
     */
    public record Showing(Competition edition, Optional<CareerResult> best) {

        public boolean isMedal() {
            return best.flatMap(CareerResult::medal).isPresent();
        }
    }

    /**
     * The editions that began after one day and on or before another, over all distances.
     *
     * @param upTo results after this day are not seen
     */
    public static MajorRun of(
            FormBook book, Athlete athlete, MajorDefinition definition, LocalDate after, LocalDate upTo) {
        List<CareerResult> career = book.careers().upTo(athlete, upTo);
        List<Showing> showings = new ArrayList<>();
        for (Competition edition : book.calendar().begun(definition.categories(), after, upTo)) {
            showings.add(new Showing(
                    edition,
                    career.stream()
                            .filter(result -> result.occasion().competitionId().equals(edition.id())
                                    && !result.isEnRoute()
                                    && !result.outcome().equals("DNS"))
                            .min(BEST)));
        }
        return new MajorRun(definition, showings);
    }

    private static final Comparator<CareerResult> BEST = Comparator.comparing(
                    (CareerResult result) -> result.medal().isEmpty())
            .thenComparing(result -> -result.stage().depth())
            .thenComparing(result -> result.place().orElse(Integer.MAX_VALUE));

    /** Editions at which a result of the athlete is on record. */
    public List<Showing> entered() {
        return showings.stream().filter(showing -> showing.best().isPresent()).toList();
    }

    public List<Showing> medals() {
        return showings.stream().filter(Showing::isMedal).toList();
    }

    /** Editions entered without a medal. */
    public List<Showing> misses() {
        return entered().stream().filter(showing -> !showing.isMedal()).toList();
    }

    /** Editions at which no result of the athlete is on record. */
    public List<Showing> absent() {
        return showings.stream().filter(showing -> showing.best().isEmpty()).toList();
    }
}
