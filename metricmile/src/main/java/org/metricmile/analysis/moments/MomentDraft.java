package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.race.RunnerMotion;

/** A moment while its finder collects what belongs to it. */
final class MomentDraft {

    private final FieldMotion field;
    private final MomentKind kind;
    private final RunnerMotion runner;
    private final int from;
    private final int to;
    private final List<Athlete> others = new ArrayList<>();
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<String> evidence = new ArrayList<>();
    private Provenance provenance;

    /**
     * @param from sample at which the runner's place is known
     * @param to a later sample, or the same; beyond the finish it stands for the finish
     */
    MomentDraft(FieldMotion field, MomentKind kind, RunnerMotion runner, int from, int to) {
        this.field = field;
        this.kind = kind;
        this.runner = runner;
        this.from = from;
        this.to = lastKnown(runner, to);
        this.provenance = Samples.leastSure(runner, from, this.to);
    }

    private static int lastKnown(RunnerMotion runner, int sample) {
        int known = sample;
        while (known > 0 && !runner.isKnown(known)) {
            known--;
        }
        return known;
    }

    /** Who else had part in it; the moment is no surer than what is known of them. */
    MomentDraft with(RunnerMotion other) {
        others.add(other.athlete());
        provenance = provenance.orLessSure(Samples.leastSure(other, from, to));
        return this;
    }

    MomentDraft figure(String nameWithUnit, double value) {
        figures.put(nameWithUnit, value);
        return this;
    }

    MomentDraft word(String name, String value) {
        words.put(name, value);
        return this;
    }

    /** The bend or straight at which it begins. */
    MomentDraft section() {
        boolean bend = field.course().sectionAt(runner.positionMetres(from)).isBend();
        return word("section", bend ? "bend" : "straight");
    }

    MomentDraft evidence(String sentence, Object... numbers) {
        evidence.add(String.format(Locale.ROOT, sentence, numbers));
        return this;
    }

    Moment found(double clarity) {
        return new Moment(
                kind,
                runner.athlete(),
                others,
                runner.positionMetres(from),
                runner.positionMetres(to),
                field.seconds(from),
                field.seconds(to),
                Certainty.of(clarity, provenance),
                provenance,
                figures,
                words,
                evidence);
    }
}
