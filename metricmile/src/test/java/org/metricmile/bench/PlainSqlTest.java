package org.metricmile.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.metricmile.records.RecordDesk;

class PlainSqlTest {

    private static final int MARKS = 4000;
    private static final int QUESTIONS = 300;

    @Test
    void theDeskAndPlainSqlTellTheSame() throws IOException, SQLException {
        RecordDesk desk = QuestionScene.desk(MARKS);
        try (RecordQuestions own = new DeskQuestions(desk);
                RecordQuestions sqlite = SqlQuestions.sqlite(desk.marks(), desk.nations())) {
            assertThat(QuestionScene.compare(own, sqlite, QUESTIONS)).isGreaterThan(QUESTIONS / 3);
        }
    }
}
