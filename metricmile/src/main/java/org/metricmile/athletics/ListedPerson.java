package org.metricmile.athletics;

import java.util.Optional;

/**
 * A person as a list of marks prints one: who is meant is a question for later, when all lists are known.
 *
 * @param printedName as printed, {@code Hicham EL GUERROUJ}
 * @param sex category
 * @param nation whom the marks count for; {@link Nation#UNKNOWN} where none is printed
 * @param born where it is printed
 */
public record ListedPerson(String printedName, Sex sex, Nation nation, Optional<BirthDate> born) {

    /** As a row names the person: {@code Hicham EL GUERROUJ (MAR, born 1974-09-14)}. */
    public String label() {
        String birth = born.map(date -> "born " + date).orElse("");
        String between = nation.isKnown() && born.isPresent() ? ", " : "";
        String remark = nation.code() + between + birth;
        return remark.isEmpty() ? printedName : printedName + " (" + remark + ")";
    }
}
