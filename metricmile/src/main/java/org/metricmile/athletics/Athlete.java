package org.metricmile.athletics;

import org.jspecify.annotations.Nullable;

/**
 * A person who races. Two athletes are the same person when their ids are equal: sources spell one name in many ways.
 *
 * @param id own id, {@code cole-hocker}
 * @param name the spelling this project prints
 * @param sex category the athlete races in
 */
public record Athlete(String id, String name, Sex sex) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Athlete athlete && athlete.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
