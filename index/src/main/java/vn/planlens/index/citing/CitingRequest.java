package vn.planlens.index.citing;

import java.util.List;
import vn.planlens.index.PlanFilter;

/**
 * Which plans cite these documents?
 *
 * @param keys in any spelling or short form ({@code 76/nq-cp}, {@code NQ 76}, {@code Nghị quyết 76}); several are
 *     alternatives unless {@code all}
 * @param all whether a plan must cite every key
 * @param date only mentions with this date, or within this year or month ({@code 2021}, {@code 2021-07}), or null
 * @param issuer only mentions of this issuer's documents, by any words of its name, or null
 * @param filter which plans are asked
 * @param wards wards that should be there, each {@code name} or {@code name, province}, so that those without any plan
 *     are named; empty for those of the index
 */
public record CitingRequest(
        List<String> keys, boolean all, String date, String issuer, PlanFilter filter, List<String> wards) {

    public CitingRequest {
        keys = List.copyOf(keys);
        wards = List.copyOf(wards);
    }

    public static CitingRequest of(String key) {
        return new CitingRequest(List.of(key), false, null, null, PlanFilter.NONE, List.of());
    }
}
