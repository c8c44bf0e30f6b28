package org.metricmile.records.claims;

import java.util.List;
import org.metricmile.records.careers.CareerScene;

/** What a finder says of a race of a scene. */
final class ClaimsTold {

    private ClaimsTold() {}

    static List<Claim> claims(ClaimFinder finder, CareerScene scene, String competitionId) {
        return finder.find(new RaceAtTheDesk(scene.book(), scene.race(competitionId)));
    }

    static List<String> told(ClaimFinder finder, CareerScene scene, String competitionId) {
        return claims(finder, scene, competitionId).stream().map(Claim::wording).toList();
    }
}
