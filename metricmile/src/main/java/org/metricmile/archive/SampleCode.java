package org.metricmile.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.metricmile.race.TrackSamples;

/**
 * The samples of one runner as bytes: times, then x, then y; of each the change of the change from sample to sample,
 * which is small because a runner neither starts nor turns at once, as variable-length integers, deflated. Nothing is
 * rounded.
 */
final class SampleCode {

    private SampleCode() {}

    static byte[] encode(TrackSamples samples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            write(out, samples.count(), samples::milliseconds);
            write(out, samples.count(), samples::xMillimetres);
            write(out, samples.count(), samples::yMillimetres);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** A column of numbers by sample. */
    @FunctionalInterface
    private interface Column {
        int at(int sample);
    }

    private static void write(DataOutputStream out, int count, Column column) throws IOException {
        int last = 0;
        int step = 0;
        for (int i = 0; i < count; i++) {
            int now = column.at(i);
            int nowStep = now - last;
            writeVariable(out, nowStep - step);
            last = now;
            step = nowStep;
        }
    }

    /** Zigzag, so that small negative numbers are short too; seven bits a byte, the low ones first. */
    private static void writeVariable(DataOutputStream out, int number) throws IOException {
        int zigzag = (number << 1) ^ (number >> 31);
        while ((zigzag & ~0x7F) != 0) {
            out.writeByte((zigzag & 0x7F) | 0x80);
            zigzag >>>= 7;
        }
        out.writeByte(zigzag);
    }

    static TrackSamples decode(byte[] bytes, int count) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            byte[] plain = in.readAllBytes();
            DataInputStream numbers = new DataInputStream(new ByteArrayInputStream(plain));
            // each number takes a byte or more, so a count that was changed by hand does not ask for all the memory
            if (count < 0 || count > plain.length) {
                throw damaged(count + " samples cannot stand in " + plain.length + " bytes", null);
            }
            int[] milliseconds = read(numbers, count);
            int[] x = read(numbers, count);
            int[] y = read(numbers, count);
            if (numbers.read() >= 0) {
                throw damaged("something follows the last sample", null);
            }
            return new TrackSamples(milliseconds, x, y);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    private static int[] read(DataInputStream in, int count) throws IOException {
        int[] numbers = new int[count];
        int last = 0;
        int step = 0;
        for (int i = 0; i < count; i++) {
            step += readVariable(in);
            last += step;
            numbers[i] = last;
        }
        return numbers;
    }

    private static int readVariable(DataInputStream in) throws IOException {
        int zigzag = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = in.readUnsignedByte();
            zigzag |= (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return (zigzag >>> 1) ^ -(zigzag & 1);
            }
        }
        throw new IOException("a number has too many bytes");
    }

    private static ArchiveException damaged(String how, @Nullable Exception cause) {
        return new ArchiveException("a track in the archive is damaged: " + how + "; maybe restore a copy", cause);
    }
}
