package org.metricmile.physiology;

/**
 * What shelter saved and what the way taken cost over a run.
 *
 * <p>Metres answer: how much more D' would have been left, had the same times been run otherwise? Seconds answer: how much
 * longer or shorter would the same effort have taken, stretch by stretch? The two are the same advantage told twice, not to be
 * added.
 *
 * @param shelterSavedMetres D' that would be gone without any shelter, in the same times
 * @param shelterSavedSeconds how much longer the same demand would have taken without any shelter
 * @param wideCostMetres D' that would be left on the measurement line of lane 1, in the same times; negative for a runner inside
 *     it
 * @param wideCostSeconds how much sooner the same running speed would have come home on the measurement line
 * @param extraMetres ground covered beyond the measurement line
 */
public record ReserveAccount(
        CredibleInterval shelterSavedMetres,
        CredibleInterval shelterSavedSeconds,
        CredibleInterval wideCostMetres,
        double wideCostSeconds,
        double extraMetres) {}
