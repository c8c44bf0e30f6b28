package org.metricmile.feeds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.metricmile.feeds.issues.NotUtf8;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** The text of a document: UTF-8 with or without byte order mark, UTF-16 with one. */
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
        for (byte each : bytes) {
            if (each == 0) {
                throw new UnreadableFileException(document.name()
                        + " is not a text file: it holds zero bytes. Maybe a spreadsheet: save it as CSV.");
            }
        }
        return utf8(document, bytes, 0, issues);
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
