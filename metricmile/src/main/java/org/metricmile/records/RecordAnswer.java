package org.metricmile.records;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a record was on a day, as known on a day: by everything the desk has, and apart from each other by its two kinds of witness, so
 * that nobody has to guess on what the answer rests.
 *
 * @param lineage the record by all marks, those of lists of records among them; this is the desk's answer
 * @param fromMarks the record as computed from marks of races, careers and lists of marks alone
 * @param asPrinted the progression as a list of records prints it up to the day, the first row first; empty where none tells
 * @param unbrokenSince from where the printed progression has no more holes up to the day; empty where no list has the record
 */
public record RecordAnswer(
        Lineage lineage, Lineage fromMarks, List<PrintedRecord> asPrinted, Optional<LocalDate> unbrokenSince) {

    public RecordAnswer {
        asPrinted = List.copyOf(asPrinted);
    }

    /** On what it rests that a mark was the record. */
    public enum Basis {
        /** Computed from marks; no list of records prints it. */
        MARKS("marks"),
        /** Printed by a list of records; the mark is not on record otherwise. */
        LIST("list of records"),
        /** Both, and they agree. */
        BOTH("both");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How the two kinds of witness stand to each other on the day. */
    public enum Agreement {
        /** The holder that the list prints is one of those that the marks give. */
        ALIKE,
        /** No list of records tells of this record. */
        ONLY_MARKS,
        /** No mark of this book is on record but those of the list. */
        ONLY_LIST,
        /** The marks hold a better one than the list: the list missed it, or it was taken away, or it was no record by rules. */
        MARKS_ARE_BETTER,
        /** The list holds a better one than the marks: they are not complete, or the list is wrong. */
        LIST_IS_BETTER,
        /** Equal on the clock, and of different athletes or days. */
        HOLDERS_DIFFER,
        /** Nobody holds it by either. */
        NOTHING;

        /** {@code list is better}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public RecordScope scope() {
        return lineage.scope();
    }

    /** Who holds the record: one mark, or several equal ones; empty if nobody does. */
    public List<RecordMark> holders() {
        return lineage.holders();
    }

    /** The mark that the list prints as the record on the day; empty where no list tells. */
    public Optional<PrintedRecord> printedHolder() {
        return asPrinted.isEmpty() ? Optional.empty() : Optional.of(asPrinted.get(asPrinted.size() - 1));
    }

    /** On what a mark of the lineage rests. */
    public Basis basis(Performance mark) {
        boolean computed = ids(fromMarks.marks()).contains(mark.id());
        boolean printed = asPrinted.stream().anyMatch(row -> row.mark().id().equals(mark.id()));
        return computed ? printed ? Basis.BOTH : Basis.MARKS : Basis.LIST;
    }

    private static Set<String> ids(List<RecordMark> marks) {
        return marks.stream().map(mark -> mark.performance().id()).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The year from which on marks of the book are on record here, where no list of records covers it: then its holder has the best mark
     * on record here, and nobody says that it is the record. Empty where a list covers it, or nobody holds it.
     */
    public OptionalInt bestOnRecordHereSince() {
        return agreement() == Agreement.ONLY_MARKS && !lineage.marks().isEmpty()
                ? OptionalInt.of(lineage.marks().get(0).performance().date().getYear())
                : OptionalInt.empty();
    }

    public Agreement agreement() {
        List<RecordMark> computed = fromMarks.holders();
        Optional<PrintedRecord> printed = printedHolder();
        if (printed.isEmpty()) {
            return computed.isEmpty() && lineage.marks().isEmpty() ? Agreement.NOTHING : Agreement.ONLY_MARKS;
        }
        if (computed.isEmpty()) {
            return Agreement.ONLY_LIST;
        }
        if (ids(computed).contains(printed.get().mark().id())) {
            return Agreement.ALIKE;
        }
        int order = Integer.compare(
                computed.get(0).performance().mark().hundredths(),
                printed.get().mark().mark().hundredths());
        return order < 0 ? Agreement.MARKS_ARE_BETTER : order > 0 ? Agreement.LIST_IS_BETTER : Agreement.HOLDERS_DIFFER;
    }

    /** In words, where the two kinds of witness differ; empty where they are alike or only one tells. */
    public Optional<String> difference() {
        return switch (agreement()) {
            case MARKS_ARE_BETTER, LIST_IS_BETTER, HOLDERS_DIFFER ->
                Optional.of(
                        "By races, careers and lists of marks alone it would be %s; a list of records prints %s (%s)."
                                .formatted(
                                        told(fromMarks.holders().get(0).performance()),
                                        told(printedHolder().orElseThrow().mark()),
                                        printedHolder().orElseThrow().source().place()));
            default -> Optional.empty();
        };
    }

    private static String told(Performance mark) {
        return "%s of %s on %s".formatted(mark.mark(), mark.athlete().name(), mark.date());
    }

    /** The lineage from where the printed progression has no more holes; the whole where no list has the record. */
    public Lineage unbroken() {
        return unbrokenSince
                .map(first -> new Lineage(
                        lineage.scope(),
                        lineage.on(),
                        lineage.known(),
                        lineage.marks().stream()
                                .filter(mark -> !mark.performance().date().isBefore(first))
                                .toList()))
                .orElse(lineage);
    }
}
