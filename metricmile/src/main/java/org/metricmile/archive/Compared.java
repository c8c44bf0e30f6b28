package org.metricmile.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.metricmile.race.ImportIssue;

/**
 * What a reading has of one kind, races or tables, held against what the archive knows.
 *
 * @param changes what has other content than the archive knows, in the order of the reading
 * @param unchanged what has the same
 * @param twice what stands twice in the reading: the first counts
 */
record Compared<T>(List<Change<T>> changes, List<Known<T>> unchanged, List<ImportIssue> twice) {

    /** Something that has other content than the archive knows, and the version it becomes. */
    record Change<T>(T content, int version, String contentSha256) {}

    /** Something that the archive knows as it is, and the number of the version there. */
    record Known<T>(T content, int number) {}

    /**
     * Compares.
     *
     * @param name by which the archive knows it
     * @param hashing of its content
     * @param known the versions to compare with, by name
     * @param versions how many versions there are, by name
     * @param twice the issue of two of one name
     */
    static <T> Compared<T> of(
            List<T> contents,
            Function<T, String> name,
            Function<T, String> hashing,
            Map<String, ? extends StoredVersion> known,
            Map<String, Integer> versions,
            BiFunction<T, T, ImportIssue> twice) {
        Compared<T> compared = new Compared<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, T> seen = new HashMap<>();
        for (T content : contents) {
            String called = name.apply(content);
            T first = seen.putIfAbsent(called, content);
            if (first != null) {
                compared.twice.add(twice.apply(first, content));
                continue;
            }
            StoredVersion stored = known.get(called);
            String hash = hashing.apply(content);
            if (stored == null || !stored.contentSha256().equals(hash)) {
                compared.changes.add(new Change<>(content, versions.getOrDefault(called, 0) + 1, hash));
            } else {
                compared.unchanged.add(new Known<>(content, stored.number()));
            }
        }
        return compared;
    }

    /** As {@link #of}, where the latest version of each is the one to compare with. */
    static <T> Compared<T> withLatest(
            List<T> contents,
            Function<T, String> name,
            Function<T, String> hashing,
            Map<String, ? extends StoredVersion> latest,
            BiFunction<T, T, ImportIssue> twice) {
        Map<String, Integer> counts = new HashMap<>();
        latest.forEach((called, stored) -> counts.put(called, stored.version()));
        return of(contents, name, hashing, latest, counts, twice);
    }
}
