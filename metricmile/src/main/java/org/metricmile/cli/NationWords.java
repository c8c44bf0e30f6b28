package org.metricmile.cli;

import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.NearSpellings;

/** Nations as people write them: {@code GBR}, {@code gbr}, {@code Great Britain}. */
final class NationWords {

    private NationWords() {}

    /** The nation whose records are meant: that which England's marks count for, for England. */
    static Nation nation(String text, Nations nations) {
        String typed = text.strip();
        Optional<Nations.Entry> entry = nations.all().stream()
                .filter(known -> known.nation().code().equals(typed.toUpperCase(Locale.ROOT))
                        || known.name().equalsIgnoreCase(typed))
                .findFirst();
        return entry.map(Nations.Entry::countsFor)
                .orElseThrow(() -> CommandException.notFound("No nation is called \"%s\".%s"
                        .formatted(
                                text,
                                NearSpellings.nearest(
                                                typed,
                                                nations.all().stream()
                                                        .map(Nations.Entry::name)
                                                        .toList())
                                        .map(near -> " Did you mean " + near + "?")
                                        .orElse(" A code of three letters is expected, as in GBR."))));
    }
}
