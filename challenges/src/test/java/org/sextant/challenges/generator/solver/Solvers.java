package org.sextant.challenges.generator.solver;

import java.util.Map;

/** The solver of each generator by its name. */
public final class Solvers {
    private static final Map<String, Solver> BY_NAME = Map.ofEntries(
            Map.entry("archive-de-dossiers", ReferenceSolvers::folderArchive),
            Map.entry("audit-des-droits", StorageSolvers::rightsAudit),
            Map.entry("bilan-de-veille", SourceSolvers::watchReview),
            Map.entry("capture-reseau", AccountSolvers::trafficCapture),
            Map.entry("catalogue-et-plan", ResearchSolvers::libraryCatalogue),
            Map.entry("comparer-sauvegarde", BackupSolvers::backupComparison),
            Map.entry("comptes-reutilises", AccountSolvers::reusedPasswords),
            Map.entry("controle-de-migration", StorageSolvers::migrationCheck),
            Map.entry("corpus-de-notices", SourceSolvers::referenceCorpus),
            Map.entry("courriels-suspects", DeviceSolvers::suspiciousMails),
            Map.entry("dossiers-a-reclasser", StorageSolvers::misfiledArchive),
            Map.entry("equation-de-recherche", ResearchSolvers::searchEquation),
            Map.entry("inventaire-de-fichiers", StorageSolvers::fileInventory),
            Map.entry("inventaire-de-lieux", ResearchSolvers::placeInventory),
            Map.entry("inventaire-versions", DeviceSolvers::softwareInventory),
            Map.entry("journal-connexions", AccountSolvers::signInLog),
            Map.entry("photos-de-deux-appareils", StorageSolvers::cameraClocks),
            Map.entry("piste-infection", DeviceSolvers::infectionTrail),
            Map.entry("plan-de-nommage", StorageSolvers::namingPlan),
            Map.entry("politique-de-conservation", StorageSolvers::retentionPolicy),
            Map.entry("politique-sauvegarde", BackupSolvers::backupPolicy),
            Map.entry("rapport-antivirus", DeviceSolvers::antivirusReport),
            Map.entry("registre-de-verifications", SourceSolvers::checkRegister),
            Map.entry("releve-de-mesures", ReferenceSolvers::measurementSheet),
            Map.entry("remonter-un-chiffre", SourceSolvers::figureTrail),
            Map.entry("sitographie-a-relire", SourceSolvers::referenceList));

    private Solvers() {
    }

    public static Map<String, Solver> byName() {
        return BY_NAME;
    }
}
