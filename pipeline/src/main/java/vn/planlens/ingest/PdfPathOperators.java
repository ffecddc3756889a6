package vn.planlens.ingest;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The operators of a page's content that draw paths (ISO 32000-1, 8.5): PDFBox leaves them out when it reads text. */
final class PdfPathOperators {

    private static final List<String> NAMES =
            List.of("m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

    private PdfPathOperators() {}

    static void addTo(Consumer<OperatorProcessor> register, PDFStreamEngine engine, Supplier<PdfRules> rules) {
        NAMES.forEach(name -> register.accept(new PathOperator(engine, name, rules)));
    }

    private static final class PathOperator extends OperatorProcessor {

        private final String name;
        private final Supplier<PdfRules> rules;

        private PathOperator(PDFStreamEngine engine, String name, Supplier<PdfRules> rules) {
            super(engine);
            this.name = name;
            this.rules = rules;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = new float[operands.size()];
            for (int i = 0; i < numbers.length; i++) {
                if (!(operands.get(i) instanceof COSNumber number)) {
                    return;
                }
                numbers[i] = number.floatValue();
            }
            rules.get().take(name, numbers, getContext().getGraphicsState().getCurrentTransformationMatrix());
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
