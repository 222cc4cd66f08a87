package health.homeward.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a service's database with its two roles: the owner, who migrates and owns the tables, and the application, which
 * owns nothing and is therefore held by row level security.
 */
public final class Databases {

    private final Endpoints endpoints;

    public Databases(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=5";
    }

    /** Makes the database and its roles, or brings the roles' passwords up to date where they exist. */
    public void ensure(String name, String ownerPassword, String appPassword) {
        try (Connection connection = open("postgres");
                Statement sql = connection.createStatement()) {
            role(sql, name + "_owner", ownerPassword);
            role(sql, name + "_app", appPassword);
            if (!exists(sql, "select 1 from pg_database where datname = '" + name + "'")) {
                sql.execute("create database \"%s\" owner \"%s_owner\"".formatted(name, name));
            }
            sql.execute("revoke all on database \"%s\" from public".formatted(name));
            sql.execute("grant connect on database \"%s\" to \"%s_app\"".formatted(name, name));
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be made", e);
        }
        grantToApplication(name);
    }

    /** A role and a database for a foreign server that manages its tables itself. */
    void ensureOwned(String name, String password) {
        try (Connection connection = open("postgres");
                Statement sql = connection.createStatement()) {
            role(sql, name, password);
            if (!exists(sql, "select 1 from pg_database where datname = '" + name + "'")) {
                sql.execute("create database \"%s\" owner \"%s\"".formatted(name, name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be made", e);
        }
    }

    /** Every database whose name begins so, newest last. */
    public List<String> named(String prefix) {
        try (Connection connection = open("postgres");
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "select datname from pg_database where starts_with(datname, '" + prefix + "') order by oid")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("The databases could not be listed", e);
        }
    }

    /** Drops a database and its two roles, whoever is connected. */
    public void drop(String name) {
        try (Connection connection = open("postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("drop database if exists \"%s\" with (force)".formatted(name));
            sql.execute("drop role if exists \"%s_app\"".formatted(name));
            sql.execute("drop role if exists \"%s_owner\"".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be dropped", e);
        }
    }

    /** The application may enter the schema; every further right is granted by a migration, here as in production. */
    private void grantToApplication(String name) {
        try (Connection connection = open(name);
                Statement sql = connection.createStatement()) {
            sql.execute("grant usage on schema public to \"%s_app\"".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException("The rights in database " + name + " could not be granted", e);
        }
    }

    /** A connection of the administrator, whom no row level security holds; the caller closes it. */
    public Connection open(String database) throws SQLException {
        return DriverManager.getConnection(
                url(endpoints.postgresPort(), database), "postgres", endpoints.postgresPassword());
    }

    private static void role(Statement sql, String role, String password) throws SQLException {
        String verb = exists(sql, "select 1 from pg_roles where rolname = '" + role + "'") ? "alter" : "create";
        sql.execute("%s role \"%s\" login nosuperuser nobypassrls password '%s'".formatted(verb, role, password));
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }
}
