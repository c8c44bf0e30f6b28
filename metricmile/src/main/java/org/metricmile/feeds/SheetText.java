package org.metricmile.feeds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.metricmile.feeds.issues.NotUtf8;
import org.metricmile.feeds.issues.Utf16WithoutMark;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** The text of a document: UTF-8 or UTF-16, both with or without byte order mark; anything else is read as Windows-1252. */
final class SheetText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private SheetText() {}

    static String of(Document document, List<ImportIssue> issues) throws UnreadableFileException {
        byte[] bytes = document.bytes();
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(document, bytes, 3, issues);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> unmarked = unmarkedUtf16(bytes);
        if (unmarked.isPresent()) {
            issues.add(new Utf16WithoutMark(document.name()));
            return new String(bytes, unmarked.get());
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new UnreadableFileException(document.name()
                        + " is not a text file: it holds zero bytes. Maybe a spreadsheet: save it as CSV.");
            }
        }
        return utf8(document, bytes, 0, issues);
    }

    /**
     * Tables are mostly of digits, commas and Latin letters, half of whose bytes are zero in UTF-16: always the second,
     * or always the first if the bytes are swapped. A quarter on one side and next to none on the other is taken as proof.
     */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int units = bytes.length / 2;
        if (bytes.length % 2 != 0 || Math.max(zeros[0], zeros[1]) * 4 < units || units == 0) {
            return Optional.empty();
        }
        if (zeros[0] * 50 < zeros[1]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] * 50 < zeros[0] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String utf8(Document document, byte[] bytes, int start, List<ImportIssue> issues) {
        ByteBuffer content = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
        } catch (CharacterCodingException notUtf8) {
            issues.add(new NotUtf8(document.name()));
            return new String(bytes, start, bytes.length - start, WINDOWS_1252);
        }
    }
}
