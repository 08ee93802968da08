//! A PostgreSQL server for the tests: one that the environment names, or a throwaway cluster of our own.
//!
//! A cluster lives in a new folder, listens on a socket there and on a port of 127.0.0.1, trusts everybody who can reach
//! it, and dies with the process that made it, even when that process is killed: its keeper, a small shell, waits on a
//! pipe that only this process holds open.
//!
//! Who creates databases in it, migrates them and throws them away is not decided here.

#![expect(clippy::expect_used, reason = "a machine on which the tests cannot run should say so at once")]

use std::{
    env,
    fs::{self, DirBuilder, File},
    io::Write,
    net::TcpListener,
    os::unix::{
        fs::{DirBuilderExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{self, Child, ChildStdin, Command, Output, Stdio},
    sync::{
        Mutex, MutexGuard, OnceLock, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::Duration,
};

/// The superuser of our own clusters.
const OWNER: &str = "cofirma";

/// How often a cluster that is coming up is asked whether it answers, and how long in between: a minute at least.
const PATIENCE: u32 = 1200;
const PAUSE: Duration = Duration::from_millis(50);

/// Runs its arguments as a server until standard input ends; the word read until then says how the server goes.
///
/// `stop` is a fast shutdown: sessions are cut off, what was committed is flushed. `crash` is an immediate one. No word at
/// all means that the process which made the cluster is gone: the server goes at once, and the folder with it.
const KEEPER: &str = r#"
folder=$1; shift
"$@" </dev/null & server=$!
word=$(cat)
case $word in
    stop) kill -INT "$server" ;;
    *) kill -QUIT "$server" ;;
esac 2>/dev/null
wait "$server"
[ -n "$word" ] || rm -rf -- "$folder"
"#;

/// A server in which databases can be created.
pub struct Cluster {
    /// The folder of `psql` and its companions; empty when only the search path knows.
    binaries: PathBuf,
    seat: Seat,
}

/// Whose the server is.
enum Seat {
    /// The environment named its URL.
    Foreign(String),
    /// Made here, thrown away with us.
    Own(Own),
}

struct Own {
    folder: PathBuf,
    port: u16,
    fsync: bool,
    servant: Option<Servant>,
    keeper: Mutex<Option<Keeper>>,
}

/// The user that runs the server when we are root, whom PostgreSQL refuses.
#[derive(Clone, Copy)]
struct Servant {
    user: u32,
    group: u32,
}

/// The shell that keeps the server, and the pipe it listens to.
struct Keeper {
    shell: Child,
    line: ChildStdin,
}

/// The one cluster that all tests of this process share. It does not flush to disk: no test of it pulls the plug.
///
/// The server that `COFIRMA_TEST_POSTGRES` names (an URL whose user may create databases), or else a throwaway cluster when
/// `initdb` is found. `None` when there is neither.
///
/// # Panics
/// When `COFIRMA_REQUIRE` asks for `postgres` and there is none, or when a cluster does not start.
pub fn cluster() -> Option<&'static Cluster> {
    static SHARED: OnceLock<Option<Cluster>> = OnceLock::new();
    SHARED
        .get_or_init(|| match env::var("COFIRMA_TEST_POSTGRES") {
            Ok(url) if !url.trim().is_empty() => {
                Some(Cluster { binaries: binaries().unwrap_or_default(), seat: Seat::Foreign(url.trim().to_owned()) })
            }
            _ => own_cluster(false),
        })
        .as_ref()
}

/// A cluster that nobody else uses, for tests in which the database goes away.
///
/// With `fsync` every commit is on the disk before it is answered, as in production. `None` without `initdb`. Dropping it
/// stops the server and removes its folder.
///
/// # Panics
/// When `COFIRMA_REQUIRE` asks for `postgres` and there is no `initdb`, or when the cluster does not start.
pub fn own_cluster(fsync: bool) -> Option<Cluster> {
    let Some(binaries) = binaries() else {
        assert!(!is_required(), "COFIRMA_REQUIRE asks for postgres, but there is no initdb");
        return None;
    };
    let cluster = Cluster { seat: Seat::Own(Own::make(&binaries, fsync)), binaries };
    cluster.start();
    Some(cluster)
}

impl Cluster {
    /// The URL of `database`, which need not exist yet.
    pub fn url(&self, database: &str) -> String {
        match &self.seat {
            Seat::Own(own) => format!("postgres://{OWNER}@127.0.0.1:{}/{database}", own.port),
            Seat::Foreign(url) => with_database(url, database),
        }
    }

    /// Runs the statements of `sql` in `database`, each in a transaction of its own, and gives back what `psql` printed:
    /// a row a line, columns apart by `|`.
    ///
    /// # Panics
    /// With the complaint of `psql` when a statement fails.
    pub fn execute(&self, database: &str, sql: &str) -> String {
        let output = self.psql(database, sql);
        assert_success(sql, &output);
        String::from_utf8_lossy(&output.stdout).trim_end().to_owned()
    }

    /// What `pg_dump` writes of `database`, as statements that any later version reads.
    ///
    /// # Panics
    /// With the complaint of `pg_dump`.
    pub fn dump(&self, database: &str) -> String {
        let output = Command::new(self.binaries.join("pg_dump"))
            .args(["--inserts", "--no-owner", "--no-privileges", "--no-comments", "--dbname", &self.url(database)])
            .output()
            .expect("pg_dump is beside initdb");
        assert_success("pg_dump", &output);
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        // Settings and commands of this version's own client would only bind the file to it.
        let kept = text.lines().filter(|line| {
            !["SET ", "--", "\\", "SELECT pg_catalog.set_config"].iter().any(|start| line.starts_with(start))
        });
        let mut dump = String::new();
        for line in kept {
            if !(line.is_empty() && (dump.is_empty() || dump.ends_with("\n\n"))) {
                dump.push_str(line);
                dump.push('\n');
            }
        }
        dump
    }

    /// Starts the server and waits until it answers, on the same port as ever. Does nothing when it runs already.
    ///
    /// # Panics
    /// When it does not answer within a minute, or when the server is not ours.
    pub fn start(&self) {
        let own = self.own();
        let mut held = own.keeper();
        if held.is_some() {
            return;
        }
        let mut keeper = own.keep(&self.binaries);
        let mut tries = 0;
        while !self.psql("postgres", "select 1").status.success() {
            let has_ended = keeper.shell.try_wait().expect("our own child can be asked").is_some();
            assert!(!has_ended && tries < PATIENCE, "PostgreSQL did not start:\n{}", own.log());
            thread::sleep(PAUSE);
            tries += 1;
        }
        *held = Some(keeper);
    }

    /// Stops the server: sessions are cut off, what was committed is kept. Returns when it is gone.
    ///
    /// # Panics
    /// When the server is not ours.
    pub fn stop(&self) {
        self.own().send("stop");
    }

    /// Takes the server down as a crash would: nothing is finished, the next [`Cluster::start`] recovers from the log.
    ///
    /// # Panics
    /// When the server is not ours.
    pub fn crash(&self) {
        self.own().send("crash");
    }

    fn own(&self) -> &Own {
        match &self.seat {
            Seat::Own(own) => own,
            Seat::Foreign(_) => {
                panic!("this server is not ours to start and stop: ask for own_cluster")
            }
        }
    }

    fn psql(&self, database: &str, sql: &str) -> Output {
        // Our own server is asked through its own socket, so that no other one on the same port can answer for it.
        let url = match &self.seat {
            Seat::Own(own) => {
                format!("postgres://{OWNER}@/{database}?host={}&port={}", own.folder.display(), own.port)
            }
            Seat::Foreign(_) => self.url(database),
        };
        let mut client = Command::new(self.binaries.join("psql"))
            .args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align"])
            .args(["--set=ON_ERROR_STOP=1", "--file=-", "--dbname", &url])
            .env("PGCONNECT_TIMEOUT", "5")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("psql is beside initdb or on the search path");
        if let Some(mut input) = client.stdin.take() {
            // A client that could not connect reads nothing; its exit status tells.
            let _ = input.write_all(sql.as_bytes());
        }
        client.wait_with_output().expect("psql can be waited for")
    }
}

impl Own {
    fn make(binaries: &Path, fsync: bool) -> Self {
        let servant = servant();
        let folder = new_folder();
        if let Some(Servant { user, group }) = servant {
            chown(&folder, Some(user), Some(group)).expect("root gives its folder away");
        }
        let output = command(&binaries.join("initdb"), servant)
            .current_dir(&folder)
            .args(["--pgdata=data", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"])
            .arg(format!("--username={OWNER}"))
            .output()
            .expect("initdb runs");
        assert_success("initdb", &output);
        Self { folder, port: free_port(), fsync, servant, keeper: Mutex::new(None) }
    }

    /// Starts the keeper, which starts the server. Neither answers yet.
    fn keep(&self, binaries: &Path) -> Keeper {
        let log = File::options().create(true).append(true).open(self.log_file()).expect("the log can be written");
        let flush = if self.fsync { "on" } else { "off" };
        let mut keeper = command(Path::new("sh"), self.servant);
        keeper.args(["-c", KEEPER, "keeper"]).arg(&self.folder).arg(binaries.join("postgres"));
        keeper.args(["-D", "data", "-h", "127.0.0.1", "-p"]).arg(self.port.to_string());
        keeper.arg("-k").arg(&self.folder);
        for setting in ["fsync", "synchronous_commit", "full_page_writes"] {
            keeper.arg("-c").arg(format!("{setting}={flush}"));
        }
        keeper.args(["-c", "max_connections=300", "-c", "shared_buffers=128MB"]);
        let mut shell = keeper
            .current_dir(&self.folder)
            // What interrupts the tests must not reach the server before its keeper.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(log.try_clone().expect("a second handle of the log"))
            .stderr(log)
            .spawn()
            .expect("sh runs");
        let line = shell.stdin.take().expect("standard input is a pipe");
        Keeper { shell, line }
    }

    /// Ends the server in the way that `word` says, empty for good, and waits until it is gone.
    fn send(&self, word: &str) {
        if let Some(Keeper { mut shell, mut line }) = self.keeper().take() {
            line.write_all(word.as_bytes()).expect("the keeper listens");
            drop(line);
            shell.wait().expect("our own child can be waited for");
        }
    }

    fn keeper(&self) -> MutexGuard<'_, Option<Keeper>> {
        self.keeper.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn log_file(&self) -> PathBuf {
        self.folder.join("log")
    }

    fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        self.send("");
        // The keeper has removed it, unless the server had been stopped before.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Whether a missing server is a failure, and not a reason to test on SQLite alone.
fn is_required() -> bool {
    env::var("COFIRMA_REQUIRE").is_ok_and(|parts| parts.split(',').any(|part| part.trim() == "postgres"))
}

/// The folder of `initdb`, `postgres` and `psql`: the one that the search path leads to, or where Debian keeps each
/// version's own; of several the newest.
fn binaries() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&path).find_map(|folder| {
        // A link on the search path stands alone; its companions are where it leads.
        let program = folder.join("initdb").canonicalize().ok()?;
        program.parent().filter(|home| is_whole(home)).map(Path::to_owned)
    });
    on_path.or_else(|| {
        let versions = fs::read_dir("/usr/lib/postgresql").ok()?.flatten();
        versions
            .filter_map(|entry| Some((entry.file_name().to_str()?.parse::<f32>().ok()?, entry.path().join("bin"))))
            .filter(|(_, folder)| is_whole(folder))
            .max_by(|one, other| one.0.total_cmp(&other.0))
            .map(|(_, folder)| folder)
    })
}

/// Whether `folder` has all the programs that a cluster needs.
fn is_whole(folder: &Path) -> bool {
    ["initdb", "postgres", "psql"].iter().all(|program| folder.join(program).is_file())
}

/// Who runs the server when we are root: the user `postgres`, or `nobody`. `None` when we are not root.
fn servant() -> Option<Servant> {
    if number_of(&["-u"]) != Some(0) {
        return None;
    }
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| Some(Servant { user: number_of(&["-u", name])?, group: number_of(&["-g", name])? }))
}

/// What `id` answers, when it is a number.
fn number_of(question: &[&str]) -> Option<u32> {
    let output = Command::new("id").args(question).output().ok()?;
    String::from_utf8_lossy(&output.stdout).trim().parse().ok()
}

/// `program`, to be run as `servant`, or as ourselves.
fn command(program: &Path, servant: Option<Servant>) -> Command {
    let mut command = Command::new(program);
    if let Some(Servant { user, group }) = servant {
        // The standard library clears the supplementary groups of root along with this.
        command.uid(user).gid(group);
    }
    command
}

/// A new folder that only its owner may read.
fn new_folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("cofirma-postgres-{}-{count}", process::id()));
        match DirBuilder::new().mode(0o700).create(&folder) {
            Ok(()) => return folder,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => panic!("{}: {error}", folder.display()),
        }
    }
}

/// A port that nobody listens on, below those that outgoing connections take, so that none of them is sitting on it when
/// a stopped server comes back.
fn free_port() -> u16 {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let first = process::id().wrapping_mul(17);
    loop {
        let guess = first.wrapping_add(COUNT.fetch_add(1, Ordering::Relaxed)) % 12_000;
        let port = 20_000 + u16::try_from(guess).expect("less than 12,000");
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}

/// `url` with another database in the place of its own; parameters stay.
fn with_database(url: &str, database: &str) -> String {
    let (place, parameters) = url.split_once('?').map_or((url, None), |(place, rest)| (place, Some(rest)));
    let host = place.find("://").map_or(0, |at| at + 3);
    let end = place[host..].find('/').map_or(place.len(), |at| host + at);
    let parameters = parameters.map(|rest| format!("?{rest}")).unwrap_or_default();
    format!("{}/{database}{parameters}", &place[..end])
}

fn assert_success(what: &str, output: &Output) {
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{what}: {}\n{complaint}", output.status);
}
