package org.sextant.studio.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import graphql.schema.DataFetcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

/** Our classes of all modules, and the words in which the rules speak of them. */
final class House {
    /** The modules, in the order of the arrow. */
    static final List<String> MODULES = List.of("content-schema", "challenges", "api", "studio");
    /** The folder of the repository. */
    static final Path ROOT = Files.isDirectory(Path.of("studio")) ? Path.of("") : Path.of("..");

    private static final Pattern GENERATED = Pattern.compile(".*(/\\$|/templates/|\\$Intercepted|\\$Introspect).*");

    /** What we wrote, without tests and without what is generated from it. */
    static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(House::isOurs).importPackages("org.sextant");

    /** Packages that are no feature: the machine, the pages, the platform, the modules without a framework. */
    private static final DescribedPredicate<JavaClass> NO_FEATURE = resideInAnyPackage("org.sextant",
            "org.sextant.graphql..", "org.sextant.page..", "org.sextant.platform..", "org.sextant.schema..",
            "org.sextant.challenges..", "org.sextant.studio", "org.sextant.studio.screen..",
            "org.sextant.studio.session..");

    /** Classes of features. */
    static final DescribedPredicate<JavaClass> FEATURE = resideInAPackage("org.sextant..")
            .and(DescribedPredicate.not(NO_FEATURE)).as("of a feature");
    /** Repositories and the rows they map. */
    static final DescribedPredicate<JavaClass> TABLE = outermostNamed(".*(Repository|Row)").as("repositories and rows");
    /** What stands between GraphQL and a service, the conditions that it takes among them. */
    static final DescribedPredicate<JavaClass> FETCHER = outermostNamed(".*(Queries|Where|Feature|Context|Scope)")
            .or(describe("fetchers", type -> outermost(type).isAssignableTo(DataFetcher.class))).as("fetchers");
    /** Pure functions. */
    static final DescribedPredicate<JavaClass> RULES = FEATURE.and(outermostNamed(".*Rules")).as("rules");
    /** Records, enums and sealed outcomes of features. */
    static final DescribedPredicate<JavaClass> VOCABULARY = FEATURE.and(describe("values", House::isValue))
            .and(DescribedPredicate.not(TABLE)).and(DescribedPredicate.not(FETCHER)).as("vocabulary");
    /** The few words that all features share. */
    static final DescribedPredicate<JavaClass> PLATFORM_WORD = resideInAPackage("org.sextant.platform")
            .and(describe("values", House::isValue)).as("words of the platform");

    private House() {
    }

    /** Classes that stand in a file whose name matches. */
    static DescribedPredicate<JavaClass> outermostNamed(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return describe("named " + pattern, type -> compiled.matcher(outermost(type).getSimpleName()).matches());
    }

    /** A class, or an array of such. */
    static DescribedPredicate<JavaClass> element(DescribedPredicate<JavaClass> predicate) {
        return describe("elements", type -> {
            JavaClass element = type.getBaseComponentType();
            return element.isPrimitive() || predicate.test(element);
        });
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum() || (type.isInterface() && type.reflect().isSealed());
    }

    private static boolean isOurs(Location location) {
        return !GENERATED.matcher(location.toString()).matches() && !location.contains("-tests.jar");
    }
}
