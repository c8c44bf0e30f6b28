package org.metricmile.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.metricmile.race.Document;

/** Raw documents, each content kept once by its SHA-256, made smaller where that helps. */
final class Documents {

    private static final String PLAIN = "none";
    private static final String DEFLATED = "deflate";

    /** A document stands under the name that it was first imported with. */
    private static final String LIST = """
            select d.sha256, d.byte_count, s.document_name, r.recorded_at
            from document d
            join reading_document s on s.source_no =
                (select min(f.source_no) from reading_document f where f.document_no = d.document_no)
            join reading r on r.reading_no = s.reading_no
            """;

    private final Database database;

    Documents(Database database) {
        this.database = database;
    }

    /** The number of a stored document of this content. */
    Optional<Integer> find(Document document) {
        return database.first(
                "select document_no from document where sha256 = ?",
                binding -> binding.text(document.sha256()),
                row -> row.getInt(1));
    }

    /** Keeps the document if its content is not kept yet; its number. */
    int keep(Document document) {
        return find(document).orElseGet(() -> insert(document));
    }

    private int insert(Document document) {
        byte[] bytes = document.bytes();
        byte[] deflated = deflate(bytes);
        boolean smaller = deflated.length < bytes.length;
        int number = database.nextNumber("document", "document_no");
        database.update(
                "insert into document (document_no, sha256, byte_count, compression, content) values (?, ?, ?, ?, ?)",
                binding -> binding.number(number)
                        .text(document.sha256())
                        .number(bytes.length)
                        .text(smaller ? DEFLATED : PLAIN)
                        .bytes(smaller ? deflated : bytes));
        return number;
    }

    List<StoredDocument> list() {
        return database.list(LIST + "order by s.document_name, d.sha256", Documents::stored);
    }

    /** The documents that the facts of one version of a race were read from. */
    List<StoredDocument> listOf(String raceId, int version) {
        return database.list(
                LIST + """
                        where d.document_no in (
                            select n.document_no from reading_document n where n.source_no in (
                                select v.source_no from race_version v where v.race_id = ? and v.version = ?
                                union select f.source_no from race_result f
                                    join race_version v on v.version_no = f.version_no
                                    where v.race_id = ? and v.version = ?
                                union select f.source_no from race_split f
                                    join race_version v on v.version_no = f.version_no
                                    where v.race_id = ? and v.version = ?
                                union select f.source_no from race_moment f
                                    join race_version v on v.version_no = f.version_no
                                    where v.race_id = ? and v.version = ?
                                union select f.source_no from race_start f
                                    join race_version v on v.version_no = f.version_no
                                    where v.race_id = ? and v.version = ?))
                        order by s.document_name, d.sha256
                        """,
                binding -> {
                    for (int part = 0; part < 5; part++) {
                        binding.text(raceId).number(version);
                    }
                },
                Documents::stored);
    }

    List<Document> ofReading(int reading) {
        return database
                .list("""
                        select n.document_name, d.sha256
                        from reading_document n join document d on d.document_no = n.document_no
                        where n.reading_no = ? order by n.source_no
                        """, binding -> binding.number(reading), row -> List.of(row.getString(1), row.getString(2)))
                .stream()
                .map(named -> new Document(named.get(0), bytes(named.get(1)).orElseThrow()))
                .toList();
    }

    /**
     * The numbers by which facts name the documents that any version of a race was read from, by name, the
     * newest, and by {@link Numbers#edition}.
     */
    Map<String, Integer> sourcesOf(String raceId) {
        Map<String, Integer> sources = new HashMap<>();
        database.list(
                """
                select n.document_name, n.source_no, o.sha256 from reading_document n
                join document o on o.document_no = n.document_no where n.source_no in (
                    select v.source_no from race_version v where v.race_id = ?
                    union select f.source_no from race_result f
                        join race_version v on v.version_no = f.version_no where v.race_id = ?
                    union select f.source_no from race_split f
                        join race_version v on v.version_no = f.version_no where v.race_id = ?
                    union select f.source_no from race_moment f
                        join race_version v on v.version_no = f.version_no where v.race_id = ?
                    union select f.source_no from race_start f
                        join race_version v on v.version_no = f.version_no where v.race_id = ?)
                order by n.source_no
                """,
                binding -> {
                    for (int part = 0; part < 5; part++) {
                        binding.text(raceId);
                    }
                },
                row -> {
                    sources.put(Numbers.edition(row.getString(1), row.getString(3)), row.getInt(2));
                    return sources.put(row.getString(1), row.getInt(2));
                });
        return sources;
    }

    private static StoredDocument stored(ResultSet row) throws SQLException {
        return new StoredDocument(
                row.getString("sha256"),
                row.getString("document_name"),
                row.getLong("byte_count"),
                Instant.parse(row.getString("recorded_at")));
    }

    /** The bytes of a document as they were received, unchecked. */
    Optional<byte[]> bytes(String sha256) {
        return database.first(
                "select compression, content from document where sha256 = ?",
                binding -> binding.text(sha256),
                row -> row.getString(1).equals(DEFLATED) ? inflate(sha256, row.getBytes(2)) : row.getBytes(2));
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] inflate(String sha256, byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ArchiveException(
                    "the document %s is damaged: it cannot be inflated; maybe restore a copy of the archive"
                            .formatted(sha256),
                    e);
        }
    }

    /** Keeps the documents of a reading and returns the numbers by which facts name them. */
    Map<String, Integer> keepAll(List<Document> read, int readingNumber) {
        Map<String, Document> byName = new LinkedHashMap<>();
        for (Document document : read) {
            Document other = byName.putIfAbsent(document.name(), document);
            if (other != null && !other.sha256().equals(document.sha256())) {
                throw new ArchiveException("the reading has two documents named " + document.name()
                        + " with different content; maybe import their folders one after the other");
            }
        }
        Map<String, Integer> sources = new HashMap<>();
        int next = database.nextNumber("reading_document", "source_no");
        for (Document document : byName.values()) {
            int source = next++;
            int documentNumber = keep(document);
            database.update(
                    """
                    insert into reading_document (source_no, reading_no, document_no, document_name)
                    values (?, ?, ?, ?)
                    """,
                    binding -> binding.number(source)
                            .number(readingNumber)
                            .number(documentNumber)
                            .text(document.name()));
            sources.put(document.name(), source);
        }
        return sources;
    }
}
