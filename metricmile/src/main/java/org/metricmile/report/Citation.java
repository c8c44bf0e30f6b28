package org.metricmile.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A source as a person names it, cut into words and web addresses. Only http and https addresses become links.
 *
 * @param parts in the order of the text
 */
public record Citation(List<Part> parts) {

    /**
     * A stretch of a citation.
     *
     * @param text as printed
     * @param address where it leads, empty for plain words
     * @param host the site's name, empty for plain words
     */
    public record Part(String text, Optional<String> address, String host) {}

    public Citation {
        parts = List.copyOf(parts);
    }

    public static Citation parse(String citation) {
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String token : citation.strip().split("\\s+", -1)) {
            String bare = token.replaceAll("[),;.]+$", "");
            Optional<String> host = host(bare);
            if (host.isPresent()) {
                flush(words, parts);
                parts.add(new Part(bare, Optional.of(bare), host.get()));
                words.append(token.substring(bare.length()));
            } else {
                words.append(words.isEmpty() || token.isEmpty() ? "" : " ").append(token);
            }
        }
        flush(words, parts);
        return new Citation(parts);
    }

    private static void flush(StringBuilder words, List<Part> parts) {
        if (!words.toString().isBlank()) {
            parts.add(new Part(words.toString(), Optional.empty(), ""));
        }
        words.setLength(0);
    }

    private static Optional<String> host(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(text).getHost())
                    .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
        } catch (URISyntaxException e) {
            // printed as plain words: an address that cannot be followed is no link
            return Optional.empty();
        }
    }
}
