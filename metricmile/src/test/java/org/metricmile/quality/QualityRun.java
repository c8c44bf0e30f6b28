package org.metricmile.quality;

/** Runs one measurement of quality by its name: {@code hiding} or {@code priors}. */
public final class QualityRun {

    private QualityRun() {}

    public static void main(String[] args) {
        switch (args.length == 1 ? args[0] : "") {
            case "hiding" -> Hiding.main(new String[0]);
            case "priors" -> LearnPriors.main(new String[0]);
            default ->
                throw new IllegalArgumentException(
                        "no measurement is called \"" + String.join(" ", args) + "\"; there are hiding and priors");
        }
    }
}
