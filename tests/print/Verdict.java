import java.io.File;
import java.io.FileInputStream;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Holds PDF files against PDF/UA-1 and PDF/A-2a with veraPDF's own engine and says what fails: one line for each rule that a
 * file breaks, one with the sum. It ends with 1 where anything fails, also where no file was given.
 */
public final class Verdict {
    private static final PDFAFlavour[] STANDARDS = {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A};

    public static void main(String[] paths) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        int failures = 0;
        int verdicts = 0;
        long checks = 0;
        for (String path : paths) {
            for (PDFAFlavour standard : STANDARDS) {
                ValidationResult result = verdict(new File(path), standard);
                verdicts += 1;
                checks += result.getTotalAssertions();
                if (!result.isCompliant()) {
                    failures += 1;
                    tell(path, standard, result.getFailedChecks());
                }
            }
        }
        System.out.printf("%d files, %d verdicts, %d checks, %d failures%n", paths.length, verdicts, checks, failures);
        System.exit(failures == 0 && verdicts > 0 ? 0 : 1);
    }

    private static ValidationResult verdict(File file, PDFAFlavour standard) throws Exception {
        try (FileInputStream bytes = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser);
        }
    }

    private static void tell(String path, PDFAFlavour standard, Map<RuleId, Integer> broken) {
        broken.forEach((rule, times) -> System.out.printf(
            "%s: %s %s-%d, %d times%n", path, standard.getId(), rule.getClause(), rule.getTestNumber(), times));
    }

    private Verdict() {}
}
