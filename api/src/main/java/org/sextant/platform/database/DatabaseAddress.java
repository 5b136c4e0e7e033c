package org.sextant.platform.database;

import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;

/** A look at a database's address before it is tried, since one that cannot be right is not worth waiting for. */
public final class DatabaseAddress {
    private static final int LAST_PORT = 65535;

    private DatabaseAddress() {
    }

    /** Whether the driver can read the address, and the address names a database. */
    public static boolean isUnderstood(String url) {
        try {
            DriverPropertyInfo[] parts = DriverManager.getDriver(url).getPropertyInfo(url, new Properties());
            return Arrays.stream(parts).allMatch(DatabaseAddress::isPlausible);
        } catch (SQLException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Of several hosts in one address the driver tells neither ports nor the database: those are null here. */
    private static boolean isPlausible(DriverPropertyInfo part) {
        return part.value == null || switch (part.name) {
            case "dbname" -> !part.value.isEmpty();
            case "port" -> Integer.parseInt(part.value) <= LAST_PORT;
            default -> true;
        };
    }
}
