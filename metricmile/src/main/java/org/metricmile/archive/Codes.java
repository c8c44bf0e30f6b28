package org.metricmile.archive;

import java.util.Locale;

/** The words by which the archive stores enumerated values: their names in small letters. */
final class Codes {

    private Codes() {}

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (code(value).equals(code)) {
                return value;
            }
        }
        throw new ArchiveException("the archive holds \"%s\" where a %s should stand; maybe the file was changed by hand"
                .formatted(code, type.getSimpleName()));
    }
}
