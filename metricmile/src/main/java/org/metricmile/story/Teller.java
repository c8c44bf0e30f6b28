package org.metricmile.story;

import java.util.Optional;

/** Says one thing about a race, or nothing where the facts do not carry it. */
@FunctionalInterface
interface Teller {

    Optional<Sentence> tell(Facts facts);
}
