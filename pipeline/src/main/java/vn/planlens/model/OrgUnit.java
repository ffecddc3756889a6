package vn.planlens.model;

import java.util.List;

/**
 * An organisation, office, post or group to which the plan gives work.
 *
 * @param id unique in the plan
 * @param name as the heading or assignment writes it, without a trailing "phường" or "xã"
 * @param aliases its other spellings in this text
 * @param kind e.g. {@code office}, {@code post}, {@code group}; the table of unit words lists them
 * @param role {@code LEAD} if it anywhere leads or is the addressee of an assignment
 * @param mentions in reading order
 */
public record OrgUnit(String id, String name, List<String> aliases, String kind, Role role, List<Mention> mentions) {

    public OrgUnit {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** What a unit is asked to do. */
    public enum Role {
        LEAD,
        COORDINATOR
    }
}
