//! What is said about containers is true: the compose file and the image name what there is.

use std::path::Path;

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The block of a name in YAML: the lines below it that stand further in.
fn block(yaml: &str, name: &str) -> String {
    let mut lines = yaml.lines().skip_while(|line| line.trim_end() != format!("{name}:").as_str());
    let head = lines.next().unwrap_or_else(|| panic!("no {name} in\n{yaml}"));
    let depth = |line: &str| line.len() - line.trim_start().len();
    lines
        .take_while(|line| line.trim().is_empty() || depth(line) > depth(head))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// The value of a key.
fn value(yaml: &str, key: &str) -> String {
    let found = yaml.lines().find_map(|line| line.trim().strip_prefix(&format!("{key}: ")));
    found.unwrap_or_else(|| panic!("no {key} in\n{yaml}")).trim_matches('"').to_owned()
}

/// The text without what is only remarked.
fn said(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with('#')).map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_compose_file_starts_a_community_a_database_and_a_catcher_of_mail() {
    let compose = said(&read("docker-compose.yml"));
    assert!(!compose.contains('\t'), "YAML is not indented with tabs");
    let services = block(&compose, "services");
    let (app, database, mail) = (block(&services, "  app"), block(&services, "  database"), block(&services, "  mail"));
    // The app finds its database, with the same name and password, and waits until it answers.
    let password = value(&database, "POSTGRES_PASSWORD");
    let (user, name) = (value(&database, "POSTGRES_USER"), value(&database, "POSTGRES_DB"));
    assert_eq!(value(&app, "COFIRMA_DATABASE"), format!("postgres://{user}:{password}@database:5432/{name}"));
    assert!(app.contains("condition: service_healthy") && database.contains("pg_isready"), "{app}");
    assert!(value(&database, "image").starts_with("postgres:"));
    assert!(value(&mail, "image").contains(':') && !value(&mail, "image").ends_with(":latest"));
    // Nothing listens beyond this machine.
    for service in [&app, &database, &mail] {
        for port in service.lines().filter(|line| line.trim().starts_with("- \"") && line.contains(':')) {
            assert!(port.contains("\"127.0.0.1:"), "{port}");
        }
    }
    assert!(!database.contains("ports:"), "the database is for the app alone");
    // What is kept is kept in volumes that are named.
    let volumes = block(&compose, "volumes");
    assert!(volumes.contains("database:") && volumes.contains("files:"), "{volumes}");
    assert!(database.contains("- database:/var/lib/postgresql/data") && app.contains("- files:/data"));
}

#[test]
fn every_setting_of_the_containers_is_one_that_the_program_knows() {
    let help = crate::support::command::cofirma_in(Path::new("."), &[], &["serve", "--help"], "").expect(0).out;
    for file in ["docker-compose.yml", "Dockerfile"] {
        let text = read(file);
        for (at, _) in text.match_indices("COFIRMA_") {
            let name: String = text[at..].chars().take_while(|c| c.is_ascii_uppercase() || *c == '_').collect();
            // The password goes into the address of the database, and nowhere else.
            assert!(name == "COFIRMA_POSTGRES_PASSWORD" || help.contains(&name), "{file}: {name}");
        }
    }
}

#[test]
fn the_image_is_made_of_what_exists() {
    let image = said(&read("Dockerfile")).replace("\\\n", " ");
    let cargo = read("Cargo.toml");
    let binary = image.split("--bin ").nth(1).and_then(|rest| rest.split_whitespace().next()).expect("a program");
    assert!(cargo.contains(&format!("name = \"{binary}\"")), "{binary}");
    assert!(image.contains("--locked") && Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock").exists());
    assert!(image.contains(&format!("target/release/{binary}")));
    // What is copied from the build was made there.
    assert!(image.contains("AS build\n") && image.contains("COPY --from=build /cofirma /usr/local/bin/cofirma"));
    assert!(image.contains("ENTRYPOINT [\"cofirma\"]") && image.contains("CMD [\"serve\"]"));
    // It does not run as root, and keeps everything in the volume.
    let user = image.lines().find_map(|line| line.strip_prefix("USER ")).expect("a user");
    assert!(user != "root" && image.contains(&format!(" {user}")), "{user}");
    assert!(image.contains("VOLUME /data") && image.contains("COFIRMA_DATABASE=sqlite:/data/"));
    assert!(image.contains("COFIRMA_FILES=/data/files"));
    // The rows that the build copies are not those of somebody's own community.
    let ignored = read(".dockerignore");
    for folder in ["target", "data", ".git"] {
        assert!(ignored.lines().any(|line| line.trim().trim_matches('/') == folder), "{folder} goes into the image");
    }
    // Rust is new enough.
    assert!(image.contains("FROM rust:1-slim"), "the newest of Rust 1 is what builds it");
}
