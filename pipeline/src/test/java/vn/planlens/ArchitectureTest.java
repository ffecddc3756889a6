package vn.planlens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house's one-way rule. */
@AnalyzeClasses(packages = "vn.planlens", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] EXTRACTORS = {
        "vn.planlens.outline..",
        "vn.planlens.header..",
        "vn.planlens.citation..",
        "vn.planlens.orgunit..",
        "vn.planlens.channel..",
        "vn.planlens.deadline.."
    };

    @ArchTest
    static final ArchRule modelKnowsOnlyTheJdk = noClasses()
            .that()
            .resideInAPackage("vn.planlens.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "vn.planlens.model..");

    @ArchTest
    static final ArchRule rulesKnowOnlyTheModel = noClasses()
            .that()
            .resideInAPackage("vn.planlens.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.planlens.ingest..", "vn.planlens.task..", "vn.planlens.check..", "vn.planlens.json..");

    @ArchTest
    static final ArchRule extractorsDoNotKnowWhatComesAfterThem = noClasses()
            .that()
            .resideInAnyPackage(EXTRACTORS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.planlens.task..", "vn.planlens.check..", "vn.planlens.json..", "vn.planlens.ingest..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles =
            slices().matching("vn.planlens.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyIngestKnowsTheParsers = noClasses()
            .that()
            .resideOutsideOfPackage("vn.planlens.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..");

    @ArchTest
    static final ArchRule onlyJsonKnowsJackson = noClasses()
            .that()
            .resideOutsideOfPackage("vn.planlens.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");
}
