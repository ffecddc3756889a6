package vn.planlens.cli;

import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Language;
import vn.planlens.cli.console.Names;
import vn.planlens.model.CalendarPeriod;
import vn.planlens.model.Channel;

/** How a finding's values are told: as the codes of the contract, or in the words of the person's language. */
interface Wording {

    /** As JSON has them. */
    Wording CODES = new Wording() {

        @Override
        public String of(Enum<?> constant) {
            return Names.code(constant);
        }

        @Override
        public String of(CalendarPeriod period) {
            return period.toString();
        }

        @Override
        public String of(Channel channel) {
            return channel.id();
        }

        @Override
        public String workingDays() {
            return "(working days)";
        }
    };

    /** A kind, role, tier or doubt; null for null. */
    String of(Enum<?> constant);

    /** A period: "P3M". */
    String of(CalendarPeriod period);

    /** A channel. */
    String of(Channel channel);

    /** What stands behind a period that counts working days only. */
    String workingDays();

    /** English output keeps the contract's words, which are English. */
    static Wording of(Console console) {
        if (console.messages().language() != Language.VI) {
            return CODES;
        }
        return new Wording() {

            @Override
            public String of(Enum<?> constant) {
                return constant == null ? null : console.message("word." + Names.code(constant));
            }

            @Override
            public String of(CalendarPeriod period) {
                return console.message("period." + Names.code(period.unit()), period.amount());
            }

            @Override
            public String of(Channel channel) {
                return channel.label();
            }

            @Override
            public String workingDays() {
                return console.message("word.working-days");
            }
        };
    }
}
