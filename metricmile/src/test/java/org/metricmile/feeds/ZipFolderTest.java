package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.race.Document;
import org.metricmile.race.Reading;

class ZipFolderTest {

    private static final String SHEET = "athlete,400,finish 1500\nAda Hill,60.1,4:00.10\n";
    private static final Path GOOD_BUNDLE = Path.of("src/test/resources/feeds/race-bundle/good");

    @TempDir
    private Path folder = Path.of("");

    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            writing.to(zip);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        add(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void addBundle(ZipOutputStream zip, String prefix) throws IOException {
        for (Path file : Documents.filesOf(GOOD_BUNDLE)) {
            add(zip, prefix + file.getFileName(), Files.readAllBytes(file));
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("meet.zip"), bytes);
    }

    private static Reading read(Path file) throws IOException {
        return Formats.read(file, FormatContract.KNOWN);
    }

    private void refused(byte[] bytes, String message) throws IOException {
        Path file = file(bytes);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(file + message);
    }

    /** The bytes with every occurrence of a text written over by another of the same length. */
    private static byte[] overwritten(byte[] bytes, String text, String other) {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        return latin.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aZipFileReadsAsTheFolderItHolds() throws IOException {
        Reading unpacked = read(GOOD_BUNDLE);

        for (String prefix : new String[] {"", "meet/", "deep/er/meet/"}) {
            Reading packed = read(file(bytes(zip -> {
                addBundle(zip, prefix);
                add(zip, "__MACOSX/._races.csv", "not meant");
            })));

            assertThat(packed.races()).isEqualTo(unpacked.races());
            assertThat(packed.issues()).isEqualTo(unpacked.issues());
            assertThat(packed.documents())
                    .extracting(Document::name, Document::sha256)
                    .containsExactlyElementsOf(unpacked.documents().stream()
                            .map(each -> org.assertj.core.groups.Tuple.tuple(each.name(), each.sha256()))
                            .toList());
        }
    }

    @Test
    void aFileAloneInAZipFileIsMeant() throws IOException {
        Reading reading = read(file(bytes(zip -> add(zip, "club-1500m.csv", SHEET))));

        assertThat(reading.documents()).extracting(Document::name).containsExactly("club-1500m.csv");
        assertThat(reading.races()).hasSize(1);
    }

    @Test
    void aZipFileIsKnownByItsContentToo() throws IOException {
        Path file = Files.write(folder.resolve("meet"), bytes(zip -> addBundle(zip, "")));

        assertThat(read(file).races()).isNotEmpty();
    }

    @Test
    void namesInTheCodePageOfDosAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
            add(zip, "M\u00e4nner 1500m.csv", SHEET);
        }

        assertThat(read(file(bytes.toByteArray())).documents())
                .extracting(Document::name)
                .containsExactly("M\u00e4nner 1500m.csv");
    }

    @Test
    void whatIsWrongWithAMemberIsToldWithTheZipFile() throws IOException {
        Path file = file(bytes(zip -> {
            add(zip, "races.csv", "race_id,sex\nR,M\n");
            add(zip, "results.csv", "race_id,place,athlete,mark\n");
        }));

        assertThatThrownBy(() -> read(file))
                .hasMessage(file + ": races.csv has no column competition, distance_m. Expected a header with race_id,"
                        + " competition, sex, distance_m, found race_id, sex.");
    }

    @Test
    void nothingOfAKnownFormatIsRefused() throws IOException {
        Path file = file(bytes(zip -> add(zip, "letter.doc", "Dear coach")));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith(file + " holds nothing of a known format. Expected a folder with races.csv");
        assertThatThrownBy(() -> read(file(bytes(zip -> {})))).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void namesThatLeadOutOfItAreRefused() throws IOException {
        for (String name :
                new String[] {"../races.csv", "a/../../races.csv", "/etc/races.csv", "C:/races.csv", "..\\races.csv"}) {
            refused(
                    bytes(zip -> {
                        addBundle(zip, "");
                        add(zip, name, "x");
                    }),
                    " has a member named \"" + name
                            + "\", which leads out of it. Expected names as in races/results.csv.");
        }
        assertThat(folder.resolveSibling("races.csv")).doesNotExist();
    }

    @Test
    void controlCharactersInNamesAreRefused() throws IOException {
        for (String name : new String[] {"good.\0", "races\n.csv", "\u001b[2J.csv"}) {
            refused(
                    bytes(zip -> {
                        addBundle(zip, "");
                        add(zip, name, "x");
                    }),
                    " has a member whose name holds a control character: \"" + name.replaceAll("\\p{Cntrl}", "?")
                            + "\". Maybe pack it anew.");
        }
    }

    @Test
    void twoMembersOfOneNameAreRefused() throws IOException {
        byte[] bytes = overwritten(
                bytes(zip -> {
                    add(zip, "races.csv", "one");
                    add(zip, "RACES.csv", "two");
                }),
                "RACES.csv",
                "races.csv");

        refused(bytes, " has two members named \"races.csv\". Maybe rename one of them.");
    }

    @Test
    void anEncryptedZipFileIsRefused() throws IOException {
        byte[] bytes = bytes(zip -> add(zip, "sheet.csv", SHEET));
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[6] |= 1;
        bytes[directory + 8] |= 1;

        refused(bytes, " is encrypted. Maybe unpack it with its password, and read the folder.");
    }

    @Test
    void aZipFileInAZipFileIsRefused() throws IOException {
        byte[] inner = bytes(zip -> addBundle(zip, ""));

        refused(
                bytes(zip -> add(zip, "day-1.zip", inner)),
                " holds another zip file, \"day-1.zip\". Maybe unpack it first.");
        refused(
                bytes(zip -> add(zip, "day-1.csv", inner)),
                " holds another zip file, \"day-1.csv\". Maybe unpack it first.");
    }

    @Test
    void aSpreadsheetIsSaidToBeOne() throws IOException {
        refused(
                bytes(zip -> add(zip, "[Content_Types].xml", "<Types/>")),
                " is a spreadsheet or another office file. Maybe save its table as CSV.");
    }

    @Test
    void aZipFileThatWasCutOffIsRefused() throws IOException {
        byte[] whole = bytes(zip -> addBundle(zip, ""));

        refused(
                Arrays.copyOf(whole, whole.length - 30),
                " is not a whole zip file: zip END header not found. Maybe it was cut off on the way: copy it again.");
        refused(
                "no zip at all".getBytes(StandardCharsets.UTF_8),
                " is not a whole zip file: zip END header not found. Maybe it was cut off on the way: copy it again.");
    }

    @Test
    void aBrokenListOfMembersIsRefused() throws IOException {
        byte[] bytes = bytes(zip -> addBundle(zip, ""));
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[directory + 1] = 'X';

        refused(
                bytes,
                " is not a whole zip file: invalid CEN header (bad signature). Maybe it was cut off on the way: copy it"
                        + " again.");
    }

    @Test
    void aDamagedMemberIsRefused() throws IOException {
        byte[] random = new byte[1000];
        new Random(17).nextBytes(random);
        byte[] bytes = bytes(zip -> {
            zip.setLevel(0);
            add(zip, "results.csv", random);
        });
        bytes[200] ^= 1;

        refused(
                bytes,
                " is not a whole zip file: \"results.csv\" is damaged. Maybe it was cut off on the way: copy it again.");
    }

    @Test
    void smallFilesThatBecomeLargeAreRefused() throws IOException {
        byte[] blanks = new byte[8 << 20];
        Arrays.fill(blanks, (byte) ' ');

        refused(
                bytes(zip -> add(zip, "sheet.csv", blanks)),
                " holds \"sheet.csv\", which is more than 100 times as large as it is packed. Maybe not a results file:"
                        + " unpack it and look.");
    }

    @Test
    void aMemberBeyondTheLimitIsRefusedWhateverItSaysOfItself() throws IOException {
        Path file = file(bytes(zip -> {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("sheet.csv"));
            byte[] part = new byte[1 << 20];
            for (int i = 0; i <= Limits.FILE_BYTES >> 20; i++) {
                zip.write(part);
            }
            zip.closeEntry();
        }));

        assertThatThrownBy(() -> read(file))
                .hasMessage(
                        file + " holds \"sheet.csv\" of more than the 64 MB that are read of a file. Maybe split it.");
    }

    @Test
    void tooManyMembersAndTooDeepFoldersAreRefused() throws IOException {
        refused(
                bytes(zip -> {
                    for (int i = 0; i <= Limits.FOLDER_FILES; i++) {
                        add(zip, i + ".lif", "");
                    }
                }),
                " holds 5001 files and folders, more than the 5000 that are read. Maybe split it.");
        refused(
                bytes(zip -> add(zip, "a/".repeat(10) + "sheet.csv", SHEET)),
                " has folders in folders, more than 10 deep: \"a/a/a/a/a/a/a/a/a/a/sheet.csv\".");
    }
}
