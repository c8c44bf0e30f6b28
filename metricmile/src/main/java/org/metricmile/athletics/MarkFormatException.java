package org.metricmile.athletics;

import java.io.Serial;

/** A text that should be a time and is not; the message says what was seen and maybe what to do. */
public final class MarkFormatException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    public MarkFormatException(String text, String reason) {
        super("\"" + shortened(text) + "\" is not a time: " + reason);
        this.reason = reason;
    }

    /** What is wrong, without the text itself. */
    public String reason() {
        return reason;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
