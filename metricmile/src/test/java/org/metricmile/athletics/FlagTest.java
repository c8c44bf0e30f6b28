package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.scenes.ReferenceShelf;

class FlagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | ''",
                "Q                       | QUALIFICATION Q",
                "q                       | QUALIFICATION q",
                "qR                      | QUALIFICATION qR",
                "qJ                      | QUALIFICATION qJ",
                "qD                      | QUALIFICATION qD",
                "Re                      | QUALIFICATION Re",
                "PB                      | BEST PB",
                "PB(i)                   | BEST PB(i)",
                "=SB                     | BEST =SB",
                "OR;AR;NR;PB             | RECORD OR, RECORD AR, RECORD NR, BEST PB",
                "WR(i)                   | RECORD WR(i)",
                "WL;PB                   | RECORD WL, BEST PB",
                "WU20R                   | RECORD WU20R",
                "NU23R NU20R;PB          | RECORD NU23R, RECORD NU20R, BEST PB",
                "NR, PB                  | RECORD NR, BEST PB",
                "DQ                      | STATUS DQ",
                "DQ RIAAF 163.3a         | STATUS DQ RIAAF 163.3a",
                "TR 17.2.3               | STATUS TR 17.2.3",
                "pacemaker               | NOTE pacemaker",
                "2nd on the day          | NOTE 2nd on the day",
                "PB (place not stated)   | BEST PB, NOTE place not stated",
                "ran with a cold, unwell | NOTE ran with a cold, unwell",
                ";PB;;                   | BEST PB",
            })
    void tellsFlagsFromNotes(String cell, String kinds) {
        assertThat(Flag.parseAll(cell).stream()
                        .map(flag -> flag.kind() + " " + flag.text())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(kinds);
    }

    @Test
    void freeTextWithACommaStaysOneNote() {
        String note = "finished 1st in 3:32.94, disqualified 2009 (CERA)";

        assertThat(Flag.parseAll(note)).containsExactly(new Flag(Flag.Kind.NOTE, note));
    }

    @Test
    void theShelfHasNoNotesButItsFreeTexts() {
        Set<String> notes = new TreeSet<>();
        ReferenceShelf.rows("races/results.csv")
                .forEach(row -> Flag.parseAll(row.getField("flags")).stream()
                        .filter(flag -> flag.kind() == Flag.Kind.NOTE)
                        .forEach(flag -> notes.add(flag.text())));

        assertThat(notes)
                .containsExactly(
                        "2nd on the day",
                        "3rd on the day",
                        "4th on the day",
                        "finished 1st in 3:32.94, disqualified 2009 (CERA)",
                        "pacemaker",
                        "place not stated",
                        "place not stated in the text seen");
    }
}
