package org.metricmile.simulation;

import java.util.List;
import org.metricmile.physiology.KeyedNoise;

/** Chance in one race: for each athlete and purpose a stream of its own, tied to the athlete's id. */
final class Chance {

    private static final long DECISIONS_PER_ASKING = 1 << 20;

    private final List<String> ids;
    private final KeyedNoise race;
    private final KeyedNoise[][] streams;

    Chance(long seed, long replicate, List<Entrant> entrants) {
        this.ids = entrants.stream().map(entrant -> entrant.athlete().id()).toList();
        this.race = new KeyedNoise(seed).at(replicate);
        Channel[] channels = Channel.values();
        this.streams = new KeyedNoise[ids.size()][channels.length];
        for (int i = 0; i < streams.length; i++) {
            KeyedNoise own = race.at(key(ids.get(i)));
            for (Channel channel : channels) {
                streams[i][channel.key] = own.at(channel.key + 1);
            }
        }
    }

    /** FNV-1a, 64 bits: ids of a field do not collide as 32 bits may. */
    static long key(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    int indexOf(String id) {
        return ids.indexOf(id);
    }

    /** One of the race as a whole. */
    double raceUniform(int index) {
        return race.at(-1 - Channel.RACE.key).uniform(index);
    }

    double raceGaussian(int index) {
        return Elementary.normalQuantile(raceUniform(index));
    }

    double uniform(int runner, Channel channel, long index) {
        return streams[runner][channel.key].uniform(index);
    }

    double gaussian(int runner, Channel channel, long index) {
        return Elementary.normalQuantile(uniform(runner, channel, index));
    }

    /** For a decision at a moment, the nth that is asked for. */
    double decision(int runner, double moment, int nth) {
        return uniform(runner, Channel.DECISION, Math.round(moment * 10) + nth * DECISIONS_PER_ASKING);
    }
}
