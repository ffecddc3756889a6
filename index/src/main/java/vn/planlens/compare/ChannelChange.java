package vn.planlens.compare;

import vn.planlens.model.Channel;

/**
 * A channel.
 *
 * @param change {@code KEPT}, {@code DROPPED} or {@code NEW}
 * @param id of the channel
 * @param label of the channel
 * @param before the earlier plan's mentions, or null
 * @param after the later plan's mentions, or null
 */
public record ChannelChange(Change change, String id, String label, Channel before, Channel after) implements Changed {}
