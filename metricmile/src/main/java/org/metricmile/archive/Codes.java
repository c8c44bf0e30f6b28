package org.metricmile.archive;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words by which the archive stores enumerated values: their names in small letters. */
final class Codes {

    // a split writes three of them: making them anew took a tenth of an import
    private static final Map<Enum<?>, String> WRITTEN = new ConcurrentHashMap<>();

    private Codes() {}

    static String code(Enum<?> value) {
        return WRITTEN.computeIfAbsent(value, unwritten -> unwritten.name().toLowerCase(Locale.ROOT));
    }

    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (code(value).equals(code)) {
                return value;
            }
        }
        throw new ArchiveException(
                "the archive holds \"%s\" where a %s should stand; maybe the file was changed by hand"
                        .formatted(code, type.getSimpleName()));
    }
}
