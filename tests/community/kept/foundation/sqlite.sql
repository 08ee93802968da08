CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE attempts (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    scope          TEXT NOT NULL,
    subject        BLOB NOT NULL,
    window_start   BIGINT NOT NULL,
    count          BIGINT NOT NULL,
    UNIQUE (scope, subject, window_start)
);
CREATE TABLE comments (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    counted_in_id BIGINT NOT NULL REFERENCES ideas (id),
    parent_id     BIGINT REFERENCES comments (id),
    author_id     BIGINT NOT NULL REFERENCES people (id),
    language      TEXT NOT NULL,
    body          TEXT NOT NULL,
    standing      TEXT NOT NULL,
    created_at    BIGINT NOT NULL
);
CREATE TABLE community (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    name        TEXT NOT NULL,
    is_demo     BOOLEAN NOT NULL,
    created_at  BIGINT NOT NULL
);
CREATE TABLE credits (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    release_id  BIGINT NOT NULL REFERENCES releases (id),
    person_id   BIGINT NOT NULL REFERENCES people (id),
    role        TEXT NOT NULL,
    degree      TEXT NOT NULL,
    is_kept     BOOLEAN NOT NULL,
    because     TEXT NOT NULL,
    evidence    BIGINT NOT NULL,
    consent     TEXT NOT NULL,
    signed_name TEXT,
    signed_at   BIGINT,
    created_at  BIGINT NOT NULL,
    UNIQUE (release_id, person_id, role)
);
CREATE TABLE decision_texts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    decision_id BIGINT NOT NULL REFERENCES decisions (id),
    language    TEXT NOT NULL,
    reasons     TEXT NOT NULL,
    UNIQUE (decision_id, language)
);
CREATE TABLE decisions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    host_id    BIGINT NOT NULL REFERENCES people (id),
    author_id  BIGINT NOT NULL REFERENCES people (id),
    status     TEXT NOT NULL,
    language   TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE TABLE events (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    seq            BIGINT UNIQUE,
    at             BIGINT NOT NULL,
    actor_id       BIGINT REFERENCES people (id),
    actor_kind     TEXT NOT NULL,
    kind           TEXT NOT NULL,
    schema_version BIGINT NOT NULL,
    payload        TEXT NOT NULL,
    salt           BLOB NOT NULL
);
CREATE TABLE files (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest      TEXT NOT NULL UNIQUE,
    media_type  TEXT NOT NULL,
    bytes       BIGINT NOT NULL,
    width       BIGINT NOT NULL,
    height      BIGINT NOT NULL,
    uploader_id BIGINT REFERENCES people (id),
    created_at  BIGINT NOT NULL
);
CREATE TABLE follows (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    person_id  BIGINT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    UNIQUE (idea_id, person_id)
);
CREATE TABLE idea_tallies (
    idea_id     BIGINT NOT NULL PRIMARY KEY REFERENCES ideas (id),
    question_id BIGINT NOT NULL REFERENCES questions (id),
    standing    TEXT NOT NULL,
    status      TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    votes       BIGINT NOT NULL,
    comments    BIGINT NOT NULL
);
CREATE TABLE idea_versions (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    number     BIGINT NOT NULL,
    author_id  BIGINT NOT NULL REFERENCES people (id),
    title      TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (idea_id, number)
);
CREATE TABLE ideas (
    id             INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code           TEXT NOT NULL UNIQUE,
    question_id    BIGINT NOT NULL REFERENCES questions (id),
    author_id      BIGINT NOT NULL REFERENCES people (id),
    language       TEXT NOT NULL,
    title          TEXT NOT NULL,
    body           TEXT NOT NULL,
    version        BIGINT NOT NULL,
    status         TEXT NOT NULL,
    standing       TEXT NOT NULL,
    merged_into_id BIGINT REFERENCES ideas (id),
    locked_at      BIGINT,
    outside_id     TEXT,
    created_at     BIGINT NOT NULL,
    edited_at      BIGINT,
    UNIQUE (question_id, outside_id)
);
CREATE TABLE idempotency_answers (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id   BIGINT NOT NULL REFERENCES people (id),
    key         TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    status      BIGINT NOT NULL,
    body        TEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    UNIQUE (person_id, key)
);
CREATE TABLE jobs (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind         TEXT NOT NULL,
    unique_key   TEXT UNIQUE,
    payload      TEXT NOT NULL,
    state        TEXT NOT NULL,
    run_at       BIGINT NOT NULL,
    attempts     BIGINT NOT NULL,
    leased_until BIGINT,
    last_error   TEXT,
    created_at   BIGINT NOT NULL
);
CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT REFERENCES people (id),
    address    TEXT NOT NULL,
    language   TEXT NOT NULL,
    mail       TEXT NOT NULL,
    payload    TEXT NOT NULL,
    state      TEXT NOT NULL,
    send_at    BIGINT NOT NULL,
    attempts   BIGINT NOT NULL,
    last_error TEXT,
    created_at BIGINT NOT NULL
);
CREATE TABLE people (
    id               INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code             TEXT NOT NULL UNIQUE,
    email            TEXT UNIQUE,
    name             TEXT NOT NULL,
    title            TEXT,
    role             TEXT NOT NULL,
    relation         TEXT NOT NULL,
    language         TEXT NOT NULL,
    password_hash    TEXT,
    suspended_at     BIGINT,
    suspended_until  BIGINT,
    suspended_reason TEXT,
    created_at       BIGINT NOT NULL
);
CREATE TABLE products (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
CREATE TABLE question_tallies (
    question_id BIGINT NOT NULL PRIMARY KEY REFERENCES questions (id),
    ideas       BIGINT NOT NULL
);
CREATE TABLE question_texts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    question_id BIGINT NOT NULL REFERENCES questions (id),
    language    TEXT NOT NULL,
    title       TEXT NOT NULL,
    summary     TEXT NOT NULL,
    body        TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    UNIQUE (question_id, language)
);
CREATE TABLE questions (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    host_id       BIGINT NOT NULL REFERENCES people (id),
    author_id     BIGINT NOT NULL REFERENCES people (id),
    language      TEXT NOT NULL,
    standing      TEXT NOT NULL,
    is_standing   BOOLEAN NOT NULL,
    picture_id    BIGINT REFERENCES files (id),
    opens_at      BIGINT,
    refine_at     BIGINT,
    voting_at     BIGINT,
    review_at     BIGINT,
    decided_at    BIGINT,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL
);
CREATE TABLE release_ideas (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    release_id BIGINT NOT NULL REFERENCES releases (id),
    idea_id    BIGINT NOT NULL REFERENCES ideas (id),
    UNIQUE (release_id, idea_id)
);
CREATE TABLE release_texts (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    release_id  BIGINT NOT NULL REFERENCES releases (id),
    language    TEXT NOT NULL,
    title       TEXT NOT NULL,
    why         TEXT NOT NULL,
    adds        TEXT NOT NULL,
    for_whom    TEXT NOT NULL,
    who_asked   TEXT NOT NULL,
    picture_alt TEXT NOT NULL,
    UNIQUE (release_id, language)
);
CREATE TABLE releases (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    product_id   BIGINT NOT NULL REFERENCES products (id),
    host_id      BIGINT NOT NULL REFERENCES people (id),
    author_id    BIGINT NOT NULL REFERENCES people (id),
    language     TEXT NOT NULL,
    standing     TEXT NOT NULL,
    picture_id   BIGINT REFERENCES files (id),
    supporters   BIGINT NOT NULL,
    shipped_at   BIGINT,
    published_at BIGINT,
    created_at   BIGINT NOT NULL
);
CREATE TABLE rulings (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code         TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    subject      TEXT NOT NULL,
    idea_id      BIGINT NOT NULL REFERENCES ideas (id),
    comment_id   BIGINT REFERENCES comments (id),
    into_id      BIGINT REFERENCES ideas (id),
    moderator_id BIGINT NOT NULL REFERENCES people (id),
    reason       TEXT NOT NULL,
    created_at   BIGINT NOT NULL
);
CREATE TABLE search_documents (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    kind       TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    language   TEXT NOT NULL,
    standing   TEXT NOT NULL,
    text       TEXT NOT NULL,
    stems      TEXT NOT NULL,
    UNIQUE (kind, subject_id, language)
);
CREATE TABLE sessions (
    id           INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest       BLOB NOT NULL UNIQUE,
    person_id    BIGINT NOT NULL REFERENCES people (id),
    user_agent   TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at   BIGINT NOT NULL
);
CREATE TABLE tokens (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest     BLOB NOT NULL UNIQUE,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    name       TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE TABLE votes (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    idea_id       BIGINT NOT NULL REFERENCES ideas (id),
    counted_in_id BIGINT NOT NULL REFERENCES ideas (id),
    person_id     BIGINT NOT NULL REFERENCES people (id),
    weight        BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    UNIQUE (idea_id, person_id)
);
CREATE INDEX attempts_by_age ON attempts (window_start);
CREATE INDEX comments_counted ON comments (counted_in_id, id);
CREATE INDEX comments_of_author ON comments (author_id);
CREATE INDEX comments_of_idea ON comments (idea_id);
CREATE INDEX credits_of_person ON credits (person_id);
CREATE INDEX decisions_of_idea ON decisions (idea_id, id);
CREATE INDEX events_of_actor ON events (actor_id, id);
CREATE INDEX idea_tallies_discussed ON idea_tallies (question_id, standing, comments, idea_id);
CREATE INDEX idea_tallies_new ON idea_tallies (question_id, standing, created_at, idea_id);
CREATE INDEX idea_tallies_top ON idea_tallies (question_id, standing, votes, idea_id);
CREATE INDEX idea_versions_of_author ON idea_versions (author_id);
CREATE INDEX ideas_merged_into ON ideas (merged_into_id);
CREATE INDEX ideas_of_author ON ideas (author_id, id);
CREATE INDEX idempotency_answers_by_age ON idempotency_answers (created_at);
CREATE INDEX jobs_ready ON jobs (state, run_at);
CREATE INDEX outbox_ready ON outbox (state, send_at);
CREATE INDEX questions_by_opening ON questions (standing, opens_at);
CREATE INDEX release_ideas_of_idea ON release_ideas (idea_id);
CREATE INDEX releases_by_publication ON releases (standing, published_at);
CREATE INDEX rulings_of_comment ON rulings (comment_id, id);
CREATE INDEX rulings_of_idea ON rulings (idea_id, id);
CREATE INDEX sessions_of_person ON sessions (person_id);
CREATE INDEX tokens_of_person ON tokens (person_id);
CREATE INDEX votes_counted ON votes (counted_in_id, person_id);
CREATE INDEX votes_of_person ON votes (person_id, counted_in_id);
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000000','2026-11-23 13:46:25');
INSERT INTO "attempts" VALUES(1,'sign-in-address',X'A231707BBDA5D89233A31E03A992B87D75C5B31990EF1BA90E0EBEE74726AAC4',1795435200000000,1);
INSERT INTO "attempts" VALUES(2,'sign-in-network',X'12CA17B49AF2289436F303E0166030A21E525D266E209267433801A8FD4071A0',1795435200000000,1);
INSERT INTO "comments" VALUES(1,'ry3p5zkk7n',1,1,NULL,3,'en','My hands are cold in winter.','visible',1795435200000000);
INSERT INTO "community" VALUES(1,'Lumen Velo',0,1795435200000000);
INSERT INTO "events" VALUES(1,NULL,1795435200000000,NULL,'operator','person-registered',1,'{"person":1}',X'0B0DB41F80534C6E09D71431F59F7D8A');
INSERT INTO "events" VALUES(2,NULL,1795435200000000,NULL,'guest','signed-in',1,'{"person":1}',X'E75BAED82BEC82C1E391CE1C42A6E86F');
INSERT INTO "events" VALUES(3,NULL,1795435200000000,1,'person','question-posed',1,'{"question":1}',X'44F6213E6FFE0B11627A7723F20FC736');
INSERT INTO "events" VALUES(4,NULL,1795435200000000,NULL,'operator','person-registered',1,'{"person":2}',X'77D8B36050155E4A0D7ACC11A5CE59B4');
INSERT INTO "events" VALUES(5,NULL,1795435200000000,NULL,'guest','signed-in',1,'{"person":2}',X'631DE76C3130D11AF9274C85C4FBC1A0');
INSERT INTO "events" VALUES(6,NULL,1795435200000000,NULL,'operator','person-registered',1,'{"person":3}',X'336A1705B0778D2E1E643EF005895A6E');
INSERT INTO "events" VALUES(7,NULL,1795435200000000,NULL,'guest','signed-in',1,'{"person":3}',X'CFD97BB0B73F979D37BA8ADA630B4B78');
INSERT INTO "events" VALUES(8,NULL,1795435200000000,NULL,'operator','person-registered',1,'{"person":4}',X'C7E3409F6392C326D95834F7DC98B169');
INSERT INTO "events" VALUES(9,NULL,1795435200000000,NULL,'guest','signed-in',1,'{"person":4}',X'DCA9AD8E60988D5BF1A7BFA5BCE94803');
INSERT INTO "events" VALUES(10,NULL,1795435200000000,2,'person','idea-proposed',1,'{"idea":1,"question":1}',X'4A75488BC14AE90AFCEC8B3A39B99A7D');
INSERT INTO "events" VALUES(11,NULL,1795435200000000,3,'person','idea-proposed',1,'{"idea":2,"question":1}',X'069F2CDA73FD22382DF17E01286DFAC8');
INSERT INTO "events" VALUES(12,NULL,1795435200000000,2,'person','idea-revised',1,'{"idea":1,"version":2}',X'678A555B8DB2A3378F5C05D16B8310CC');
INSERT INTO "events" VALUES(13,NULL,1795435200000000,2,'person','idea-voted',1,'{"idea":1}',X'7F6D8E7E810671EA96DE4DB70572DA43');
INSERT INTO "events" VALUES(14,NULL,1795435200000000,3,'person','idea-voted',1,'{"idea":1}',X'7D40F4899F4EA6DADB1A80982E8C4CAE');
INSERT INTO "events" VALUES(15,NULL,1795435200000000,4,'person','idea-voted',1,'{"idea":1}',X'45D587BA4F45AD6A3FC0752B37E9BED8');
INSERT INTO "events" VALUES(16,NULL,1795435200000000,4,'person','idea-voted',1,'{"idea":2}',X'7DA3C542331B37278A169C21D03049C7');
INSERT INTO "events" VALUES(17,NULL,1795435200000000,3,'person','vote-withdrawn',1,'{"idea":1}',X'42B5BBC8208BBC297012907640686BEA');
INSERT INTO "events" VALUES(18,NULL,1795435200000000,3,'person','commented',1,'{"comment":1,"idea":1}',X'EFB251512E42EF1D5FE15BABB423549A');
INSERT INTO "events" VALUES(19,NULL,1795435200000000,NULL,'guest','person-registered',1,'{"person":5}',X'98CC385A7B3740464CF9BB13FC97C7EA');
INSERT INTO "events" VALUES(20,NULL,1795435200000000,NULL,'guest','signed-in',1,'{"person":5}',X'C83CB9ABF530FA2427154E70B3256E6C');
INSERT INTO "idea_tallies" VALUES(1,1,'visible','new',1795435200000000,2,1);
INSERT INTO "idea_tallies" VALUES(2,1,'visible','new',1795435200000000,1,0);
INSERT INTO "idea_versions" VALUES(1,1,1,2,'Brighter when I brake','Because it would help.',1795435200000000);
INSERT INTO "idea_versions" VALUES(2,2,1,3,'It''s "waterproof"; really\ — für immer','Because it would help.',1795435200000000);
INSERT INTO "idea_versions" VALUES(3,1,2,2,'Brighter for two seconds','Five is too long.

Two are *enough*.',1795435200000000);
INSERT INTO "ideas" VALUES(1,'skdr1gt3xy',1,2,'en','Brighter for two seconds','Five is too long.

Two are *enough*.',2,'new','visible',NULL,NULL,NULL,1795435200000000,1795435200000000);
INSERT INTO "ideas" VALUES(2,'h72demjm76',1,3,'en','It''s "waterproof"; really\ — für immer','Because it would help.',1,'new','visible',NULL,NULL,NULL,1795435200000000,NULL);
INSERT INTO "people" VALUES(1,'710fcvp1d5','giulia@example.org','Giulia',NULL,'product','customer','en',NULL,NULL,NULL,NULL,1795435200000000);
INSERT INTO "people" VALUES(2,'yvxap2gtjn','ana@example.org','Ana',NULL,'member','customer','en',NULL,NULL,NULL,NULL,1795435200000000);
INSERT INTO "people" VALUES(3,'ch3x57meeq','ben@example.org','Ben',NULL,'member','customer','en',NULL,NULL,NULL,NULL,1795435200000000);
INSERT INTO "people" VALUES(4,'9awhprvvex','marta@example.org','Marta',NULL,'moderator','customer','en',NULL,NULL,NULL,NULL,1795435200000000);
INSERT INTO "people" VALUES(5,'d5e172ge6x','carla@example.org','Carla',NULL,'member','customer','en','$argon2id$v=19$m=19456,t=2,p=1$GnKcOzsiw5b3YWWFKn4DJw$j7zA1tr06qaRhJ2eY+uyJdLy4Vr0sNrYwH1+YRfGRO4',NULL,NULL,NULL,1795435200000000);
INSERT INTO "question_tallies" VALUES(1,2);
INSERT INTO "question_texts" VALUES(1,1,'en','What should our next bike light do?','Tell us.','','');
INSERT INTO "questions" VALUES(1,'0d6vfvvy1e',1,1,'en','visible',0,NULL,1795435200000000,NULL,1798027200000000,1800619200000000,NULL,1795435200000000,1795435200000000);
INSERT INTO "search_documents" VALUES(1,'idea',1,'en','visible','Brighter for two seconds
Five is too long.

Two are *enough*.','');
INSERT INTO "search_documents" VALUES(2,'idea',2,'en','visible','It''s "waterproof"; really\ — für immer
Because it would help.','');
INSERT INTO "search_documents" VALUES(4,'comment',1,'en','visible','My hands are cold in winter.','');
INSERT INTO "sessions" VALUES(1,X'4D0573B3270A8C3D3F27BC541A4FF1990F76292168500F80E245D99BF291C8AF',1,'tests',1795435200000000,1795435200000000,1800619200000000);
INSERT INTO "sessions" VALUES(2,X'D2D31C445FD63CC5A66CA534568A7A95FBB5055624873EC441DA3FC02B62D9CD',2,'tests',1795435200000000,1795435200000000,1800619200000000);
INSERT INTO "sessions" VALUES(3,X'78645A32DA546A122942AFDEF86E552512CD88A0E5472AE82BD1AF009CFDD096',3,'tests',1795435200000000,1795435200000000,1800619200000000);
INSERT INTO "sessions" VALUES(4,X'876FB1367FA212EDC28EA0D1212D10F76B272A6FD8C2A2D69C02309CC23A2880',4,'tests',1795435200000000,1795435200000000,1800619200000000);
INSERT INTO "sessions" VALUES(5,X'EBD1999BB896251153E02D627BE7E7BC051412F7A084A9E8DDEE9C763E7C3B09',5,'ureq/3.5.2',1795435200000000,1795435200000000,1800619200000000);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES('community',1);
INSERT INTO "sqlite_sequence" VALUES('people',5);
INSERT INTO "sqlite_sequence" VALUES('events',20);
INSERT INTO "sqlite_sequence" VALUES('sessions',5);
INSERT INTO "sqlite_sequence" VALUES('questions',1);
INSERT INTO "sqlite_sequence" VALUES('question_texts',1);
INSERT INTO "sqlite_sequence" VALUES('ideas',2);
INSERT INTO "sqlite_sequence" VALUES('idea_versions',3);
INSERT INTO "sqlite_sequence" VALUES('search_documents',4);
INSERT INTO "sqlite_sequence" VALUES('votes',4);
INSERT INTO "sqlite_sequence" VALUES('comments',1);
INSERT INTO "sqlite_sequence" VALUES('attempts',2);
INSERT INTO "votes" VALUES(1,1,1,2,1,1795435200000000);
INSERT INTO "votes" VALUES(3,1,1,4,1,1795435200000000);
INSERT INTO "votes" VALUES(4,2,2,4,1,1795435200000000);
