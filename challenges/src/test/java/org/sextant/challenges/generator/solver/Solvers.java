package org.sextant.challenges.generator.solver;

import java.util.Map;

/** The solver of each generator by its name. */
public final class Solvers {
    private static final Map<String, Solver> BY_NAME = Map.ofEntries(
            Map.entry("agenda-publie", MediaSolvers::publishedCalendar),
            Map.entry("archive-de-dossiers", ReferenceSolvers::folderArchive),
            Map.entry("audit-des-droits", StorageSolvers::rightsAudit),
            Map.entry("autorisations-image", PrivacySolvers::imageConsents),
            Map.entry("biais-des-outils", WatchSolvers::toolBias),
            Map.entry("bilan-de-veille", SourceSolvers::watchReview),
            Map.entry("capture-reseau", AccountSolvers::trafficCapture),
            Map.entry("catalogue-durable", HealthSolvers::durableCatalogue),
            Map.entry("catalogue-et-plan", ResearchSolvers::libraryCatalogue),
            Map.entry("charte-deconnexion", HealthSolvers::disconnection),
            Map.entry("classement-a-trier", TableSolvers::ranking),
            Map.entry("codes-d-affiches", MediaSolvers::posterCodes),
            Map.entry("commandes-en-tables", TableSolvers::orderTables),
            Map.entry("comparer-sauvegarde", BackupSolvers::backupComparison),
            Map.entry("comptes-coordonnes", WatchSolvers::coordinatedAccounts),
            Map.entry("comptes-reutilises", AccountSolvers::reusedPasswords),
            Map.entry("controle-de-migration", StorageSolvers::migrationCheck),
            Map.entry("corpus-de-notices", SourceSolvers::referenceCorpus),
            Map.entry("courriels-suspects", DeviceSolvers::suspiciousMails),
            Map.entry("cycle-de-vie", HealthSolvers::lifeCycle),
            Map.entry("donnees-a-ouvrir", TableSolvers::openRelease),
            Map.entry("donnees-pseudonymisees", RegisterSolvers::groupSizes),
            Map.entry("dossiers-a-reclasser", StorageSolvers::misfiledArchive),
            Map.entry("enregistrements-a-comparer", MediaSolvers::recordings),
            Map.entry("enquete-a-redresser", CleaningSolvers::survey),
            Map.entry("equation-de-recherche", ResearchSolvers::searchEquation),
            Map.entry("essai-de-modeles", CleaningSolvers::modelTrial),
            Map.entry("etude-ecran-sommeil", HealthSolvers::stratifiedStudy),
            Map.entry("exercice-de-reprise", AuditSolvers::recoveryDrill),
            Map.entry("export-a-importer", CleaningSolvers::foreignExport),
            Map.entry("export-donnees", PrivacySolvers::dataExport),
            Map.entry("fichier-a-purger", RegisterSolvers::retentionCheck),
            Map.entry("images-a-choisir", MediaSolvers::pictureFolder),
            Map.entry("inventaire-de-fichiers", StorageSolvers::fileInventory),
            Map.entry("inventaire-de-lieux", ResearchSolvers::placeInventory),
            Map.entry("inventaire-versions", DeviceSolvers::softwareInventory),
            Map.entry("journal-autorisations", PrivacySolvers::permissionLog),
            Map.entry("journal-connexions", AccountSolvers::signInLog),
            Map.entry("journal-de-collecte", WatchSolvers::collectionLog),
            Map.entry("journal-notifications", HealthSolvers::notificationLog),
            Map.entry("journal-traceurs", PrivacySolvers::trackerLog),
            Map.entry("listes-a-rapprocher", CleaningSolvers::contactLists),
            Map.entry("mesures-a-resumer", TableSolvers::readings),
            Map.entry("montants-en-texte", CleaningSolvers::textAmounts),
            Map.entry("page-a-verifier", HealthSolvers::faultyPage),
            Map.entry("parc-a-auditer", HealthSolvers::deviceAudit),
            Map.entry("photos-de-deux-appareils", StorageSolvers::cameraClocks),
            Map.entry("piste-infection", DeviceSolvers::infectionTrail),
            Map.entry("plan-de-nommage", StorageSolvers::namingPlan),
            Map.entry("poids-des-pages", HealthSolvers::pageWeight),
            Map.entry("politique-confidentialite", PrivacySolvers::privacyPolicy),
            Map.entry("politique-de-conservation", StorageSolvers::retentionPolicy),
            Map.entry("politique-sauvegarde", BackupSolvers::backupPolicy),
            Map.entry("postes-de-travail", HealthSolvers::workstations),
            Map.entry("rapport-antivirus", DeviceSolvers::antivirusReport),
            Map.entry("registre-a-filtrer", TableSolvers::register),
            Map.entry("registre-de-failles", AuditSolvers::flawRegister),
            Map.entry("registre-de-verifications", SourceSolvers::checkRegister),
            Map.entry("registre-demandes", RegisterSolvers::requestRegister),
            Map.entry("registre-traitements", RegisterSolvers::processingRegister),
            Map.entry("regles-de-filtrage", AuditSolvers::filterRules),
            Map.entry("releve-de-mesures", ReferenceSolvers::measurementSheet),
            Map.entry("releve-temps-ecran", HealthSolvers::screenTime),
            Map.entry("remonter-un-chiffre", SourceSolvers::figureTrail),
            Map.entry("reponses-recoupees", PrivacySolvers::crossedFiles),
            Map.entry("sitographie-a-relire", SourceSolvers::referenceList),
            Map.entry("suivi-empreinte", HealthSolvers::footprintTracking),
            Map.entry("tableau-masque", RegisterSolvers::maskedTable),
            Map.entry("ventes-a-totaliser", TableSolvers::sales));

    private Solvers() {
    }

    public static Map<String, Solver> byName() {
        return BY_NAME;
    }
}
