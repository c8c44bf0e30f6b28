package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;

/**
 * Which column of a split sheet holds what.
 *
 * @param athlete index of the names
 * @param nation index of the nations, -1 if the sheet has none; likewise the following
 * @param place index of the places
 * @param bib index of the bibs
 * @param flags index of the remarks
 * @param team index of the clubs
 * @param finish index of the finishing times
 * @param finishDistance the distance that the heading of the finish names, {@code finish 1500}
 * @param marks columns with times on the way, in the order of the sheet
 * @param unknown headings of columns that the format does not know
 */
public record MarkColumns(
        int athlete,
        int nation,
        int place,
        int bib,
        int flags,
        int team,
        int finish,
        Optional<Distance> finishDistance,
        List<MarkColumn> marks,
        List<String> unknown) {

    /** A column with times at a mark. */
    public record MarkColumn(int index, String heading, Distance at) {}

    private static final Set<String> ATHLETE = Set.of("athlete", "name", "runner");
    private static final Set<String> NATION = Set.of("nation", "country", "nat", "noc");
    private static final Set<String> PLACE = Set.of("place", "pos", "position", "rank");
    private static final Set<String> BIB = Set.of("bib", "no", "number");
    private static final Set<String> FLAGS = Set.of("flags", "remarks", "notes");
    private static final Set<String> TEAM = Set.of("team", "club");
    private static final Pattern FINISH = Pattern.compile("(?:finish|result|time|mark)(?: *\\(?(.+?)\\)?)?");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?) *(m|km)?");

    /** What the cells of a header say. */
    public static MarkColumns of(List<String> header) {
        int[] known = {-1, -1, -1, -1, -1, -1};
        List<Set<String>> names = List.of(ATHLETE, NATION, PLACE, BIB, FLAGS, TEAM);
        int finish = -1;
        Optional<Distance> finishDistance = Optional.empty();
        List<MarkColumn> marks = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (heading.length() > Limits.HEADING_CHARACTERS) {
                unknown.add(header.get(i));
                continue;
            }
            Optional<Distance> at = length(heading);
            Matcher finishing = FINISH.matcher(heading);
            int which = indexOf(names, heading);
            if (which >= 0 && known[which] < 0) {
                known[which] = i;
            } else if (at.isPresent()) {
                marks.add(new MarkColumn(i, header.get(i), at.get()));
            } else if (finish < 0 && finishing.matches()) {
                finish = i;
                finishDistance = finishing.group(1) == null ? Optional.empty() : length(finishing.group(1));
            } else if (!heading.isEmpty()) {
                unknown.add(header.get(i));
            }
        }
        return new MarkColumns(
                known[0], known[1], known[2], known[3], known[4], known[5], finish, finishDistance, marks, unknown);
    }

    private static int indexOf(List<Set<String>> names, String heading) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(heading)) {
                return i;
            }
        }
        return -1;
    }

    /** Reads {@code 400}, {@code 400 m}, {@code 1 km}, {@code mile}; empty for anything else. */
    public static Optional<Distance> length(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("mile") || lower.equals("1 mile")) {
            return Optional.of(Event.MILE);
        }
        Matcher length = LENGTH.matcher(lower);
        if (!length.matches()) {
            return Optional.empty();
        }
        Optional<Distance> metres = Distance.parse(length.group(1));
        boolean kilometres = "km".equals(length.group(2));
        return metres.map(read -> kilometres ? new Distance(read.millimetres() * 1000) : read)
                .filter(read -> read.isLongerThan(Distance.ZERO));
    }

    /** Whether a header looks like that of a split sheet: names, and times on the way or at the finish. */
    boolean isSplitSheet() {
        return athlete >= 0 && (finish >= 0 || !marks.isEmpty());
    }

    /** Whether a header looks as if a split sheet was meant: that of one, or marks without a column of names. */
    boolean isLikeSplitSheet() {
        return isSplitSheet() || !marks.isEmpty();
    }

    /** The same sheet with its last mark taken as the finish. */
    MarkColumns withLastMarkAsFinish(MarkColumn last) {
        List<MarkColumn> onTheWay =
                marks.stream().filter(mark -> !mark.equals(last)).toList();
        return new MarkColumns(
                athlete, nation, place, bib, flags, team, last.index(), Optional.of(last.at()), onTheWay, unknown);
    }
}
