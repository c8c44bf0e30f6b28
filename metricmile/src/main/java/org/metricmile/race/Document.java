package org.metricmile.race;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A raw document as it was received, never changed. */
public final class Document {

    private final String name;
    private final byte[] bytes;
    private final String sha256;

    /**
     * A document of a name and its content.
     *
     * @param name file name without folder
     * @param bytes content
     */
    public Document(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
        this.sha256 = sha256(bytes);
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Bytes of the content. */
    public int size() {
        return bytes.length;
    }

    /** SHA-256 of the content, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** SHA-256 of some bytes, 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return name + " (SHA-256 " + sha256.substring(0, 12) + ")";
    }
}
