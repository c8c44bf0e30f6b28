package org.metricmile.records.background;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.MajorRun;
import org.metricmile.records.careers.Medals;
import org.metricmile.records.careers.Progression;
import org.metricmile.records.careers.TitlesHeld.Title;

/**
 * The career of a runner of a race up to the end of its day, the race included.
 *
 * @param result the result of the race
 * @param isCollected whether the whole career is collected, not only the races that happen to be on record
 * @param medals at all championships on record, over any distance
 * @param titles held on the morning of the race
 * @param majors the major championships of {@value #YEARS} years under the first stated definition; empty where none is stated
 * @param progression how the best over the distance of the race came down, outdoors and short track together
 */
public record CareerSoFar(
        CareerResult result,
        boolean isCollected,
        Medals medals,
        List<Title> titles,
        Optional<MajorRun> majors,
        Progression progression) {

    /** One Olympic cycle. */
    public static final int YEARS = 4;

    public CareerSoFar {
        titles = List.copyOf(titles);
    }

    static CareerSoFar of(FormBook book, CareerResult result, LocalDate morning, LocalDate day) {
        List<CareerResult> career = book.careers().upTo(result.athlete(), day);
        return new CareerSoFar(
                result,
                book.careers().isFollowed(result.athlete()),
                Medals.of(career),
                book.titles().on(morning, result.athlete()),
                book.majors().stream()
                        .findFirst()
                        .map(definition -> MajorRun.of(book, result.athlete(), definition, day.minusYears(YEARS), day)),
                Progression.outright(career, result.distance()));
    }

    /** Whether anything is on record but the race itself. */
    public boolean isMoreThanTheRace() {
        return progression.steps().stream().anyMatch(step -> !step.equals(result))
                || medals.medals().stream().anyMatch(medal -> !medal.result().equals(result))
                || majors.stream()
                        .flatMap(run -> run.entered().stream())
                        .anyMatch(showing -> showing.best().isPresent()
                                && !showing.best().get().equals(result));
    }
}
