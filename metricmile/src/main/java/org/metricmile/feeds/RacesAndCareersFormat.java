package org.metricmile.feeds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;

/** A folder with a race bundle in {@code races/} and tables of facts in {@code careers/}. */
public final class RacesAndCareersFormat implements Format {

    private final RaceBundleFormat bundle = new RaceBundleFormat();
    private final CareerTablesFormat careers = new CareerTablesFormat();

    @Override
    public String id() {
        return "races-and-careers";
    }

    @Override
    public String description() {
        return "a folder with the subfolders races and careers";
    }

    @Override
    public boolean recognises(Path path) {
        return bundle.recognises(path.resolve("races")) && careers.recognises(path.resolve("careers"));
    }

    @Override
    public Reading read(Path folder, Known known) throws IOException {
        Reading races = bundle.read(folder.resolve("races"), known);
        Reading facts = careers.read(folder.resolve("careers"), known);
        List<Document> documents = new ArrayList<>(races.documents());
        documents.addAll(facts.documents());
        List<ImportIssue> issues = new ArrayList<>(races.issues());
        issues.addAll(facts.issues());
        return new Reading(documents, races.races(), facts.tables(), issues);
    }
}
