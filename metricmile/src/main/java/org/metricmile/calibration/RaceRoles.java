package org.metricmile.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Which races the fit looks at and which only the check does: by name, in a file that ships with the program. Lines are {@code
 * fit,field,WC2023-M-1500-F}: what for, what is taken of the race, and its id. {@code field} is who ran it, to be raced again; {@code figures}
 * are those of the race as it was run.
 *
 * @param roles in the order of the file
 */
public record RaceRoles(List<Role> roles) {

    /** What a race is for. */
    public enum Use {
        FIT,
        CHECK
    }

    /** What is taken of it. */
    public enum Taken {
        FIELD,
        FIGURES
    }

    /** One race. */
    public record Role(Use use, Taken taken, String raceId) {}

    public RaceRoles {
        roles = List.copyOf(roles);
    }

    /**
     * Reads the list; lines that begin with # are remarks.
     *
     * @throws IllegalArgumentException if a line is not such a role, or a race is both fitted and checked
     */
    public static RaceRoles parse(String text) {
        List<Role> roles = new ArrayList<>();
        int at = 0;
        for (String line : text.lines().toList()) {
            at++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.strip().split(",", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException("line %d: \"%s\" is not use,taken,race".formatted(at, line));
            }
            roles.add(new Role(use(at, cells[0]), taken(at, cells[1]), cells[2]));
        }
        for (Role role : roles) {
            if (roles.stream().anyMatch(other -> other.raceId().equals(role.raceId()) && other.use() != role.use())) {
                throw new IllegalArgumentException(role.raceId() + " is both fitted and checked");
            }
        }
        return new RaceRoles(roles);
    }

    private static Use use(int at, String cell) {
        return switch (cell) {
            case "fit" -> Use.FIT;
            case "check" -> Use.CHECK;
            default -> throw new IllegalArgumentException("line %d: \"%s\" is not fit or check".formatted(at, cell));
        };
    }

    private static Taken taken(int at, String cell) {
        return switch (cell) {
            case "field" -> Taken.FIELD;
            case "figures" -> Taken.FIGURES;
            default ->
                throw new IllegalArgumentException("line %d: \"%s\" is not field or figures".formatted(at, cell));
        };
    }

    /** The races of which something is taken for some use. */
    public List<String> races(Use use, Taken taken) {
        return roles.stream()
                .filter(role -> role.use() == use && role.taken() == taken)
                .map(Role::raceId)
                .toList();
    }
}
