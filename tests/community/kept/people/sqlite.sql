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
CREATE TABLE blocks (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    blocked_id BIGINT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    UNIQUE (person_id, blocked_id)
);
CREATE TABLE challenges (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    purpose     TEXT NOT NULL,
    digest      BLOB NOT NULL UNIQUE,
    link_digest BLOB UNIQUE,
    code_digest BLOB,
    email       TEXT,
    person_id   BIGINT REFERENCES people (id),
    guest_id    BIGINT REFERENCES guests (id),
    payload     TEXT NOT NULL,
    tries       BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    used_at     BIGINT
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
, set_up_at BIGINT, accent TEXT NOT NULL DEFAULT '', logo_id BIGINT REFERENCES files (id), languages TEXT NOT NULL DEFAULT 'en,it,de', address_form TEXT NOT NULL DEFAULT 'familiar', ways_in TEXT NOT NULL DEFAULT 'code,password,passkey', staff_second_factor BOOLEAN NOT NULL DEFAULT FALSE, readers TEXT NOT NULL DEFAULT 'anybody', joiners TEXT NOT NULL DEFAULT 'anybody', domains TEXT NOT NULL DEFAULT '', rooms TEXT NOT NULL DEFAULT 'questions,ideas,signatures', revision BIGINT NOT NULL DEFAULT 1, form_key BLOB);
CREATE TABLE community_texts (
    id       INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    language TEXT NOT NULL UNIQUE,
    welcome  TEXT NOT NULL,
    terms    TEXT NOT NULL,
    privacy  TEXT NOT NULL,
    imprint  TEXT NOT NULL
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
CREATE TABLE downloads (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code       TEXT NOT NULL UNIQUE,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    file       TEXT,
    created_at BIGINT NOT NULL,
    ready_at   BIGINT,
    expires_at BIGINT NOT NULL
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
CREATE TABLE guests (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    digest     BLOB NOT NULL UNIQUE,
    person_id  BIGINT REFERENCES people (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
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
CREATE TABLE identities (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    issuer     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (issuer, subject)
);
CREATE TABLE invitations (
    id          INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code        TEXT NOT NULL UNIQUE,
    digest      BLOB NOT NULL UNIQUE,
    email       TEXT NOT NULL,
    role        TEXT NOT NULL,
    relation    TEXT NOT NULL,
    title       TEXT,
    language    TEXT NOT NULL,
    inviter_id  BIGINT NOT NULL REFERENCES people (id),
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    accepted_at BIGINT,
    person_id   BIGINT REFERENCES people (id),
    revoked_at  BIGINT
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
, leased_until BIGINT, sent_at BIGINT);
CREATE TABLE passkeys (
    id            INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    code          TEXT NOT NULL UNIQUE,
    person_id     BIGINT NOT NULL REFERENCES people (id),
    credential_id BLOB NOT NULL UNIQUE,
    passkey       TEXT NOT NULL,
    name          TEXT NOT NULL,
    created_at    BIGINT NOT NULL,
    last_used_at  BIGINT
);
CREATE TABLE pending_acts (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    guest_id   BIGINT NOT NULL REFERENCES guests (id),
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    payload    TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (guest_id, kind, subject)
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
, email_confirmed_at BIGINT, legal_name TEXT, picture_id BIGINT REFERENCES files (id), bio TEXT NOT NULL DEFAULT '', links TEXT NOT NULL DEFAULT '', languages TEXT NOT NULL DEFAULT '', totp_secret BLOB, totp_confirmed_at BIGINT, totp_step BIGINT NOT NULL DEFAULT 0, substitute_id BIGINT REFERENCES people (id), away_until BIGINT, erased_at BIGINT);
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
CREATE TABLE recovery_codes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    person_id  BIGINT NOT NULL REFERENCES people (id),
    digest     BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    used_at    BIGINT,
    UNIQUE (person_id, digest)
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
, way_in TEXT NOT NULL DEFAULT 'password', network TEXT NOT NULL DEFAULT '', proved_at BIGINT NOT NULL DEFAULT 0);
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
CREATE INDEX blocks_of_blocked ON blocks (blocked_id);
CREATE INDEX challenges_by_end ON challenges (expires_at);
CREATE INDEX challenges_of_email ON challenges (email);
CREATE INDEX challenges_of_guest ON challenges (guest_id);
CREATE INDEX challenges_of_person ON challenges (person_id);
CREATE INDEX comments_counted ON comments (counted_in_id, id);
CREATE INDEX comments_of_author ON comments (author_id);
CREATE INDEX comments_of_idea ON comments (idea_id);
CREATE INDEX credits_of_person ON credits (person_id);
CREATE INDEX decisions_of_idea ON decisions (idea_id, id);
CREATE INDEX downloads_by_end ON downloads (expires_at);
CREATE INDEX downloads_of_person ON downloads (person_id);
CREATE INDEX events_of_actor ON events (actor_id, id);
CREATE INDEX guests_by_end ON guests (expires_at);
CREATE INDEX guests_of_person ON guests (person_id);
CREATE INDEX idea_tallies_discussed ON idea_tallies (question_id, standing, comments, idea_id);
CREATE INDEX idea_tallies_new ON idea_tallies (question_id, standing, created_at, idea_id);
CREATE INDEX idea_tallies_newest ON idea_tallies (standing, created_at, idea_id);
CREATE INDEX idea_tallies_top ON idea_tallies (question_id, standing, votes, idea_id);
CREATE INDEX idea_versions_of_author ON idea_versions (author_id);
CREATE INDEX ideas_merged_into ON ideas (merged_into_id);
CREATE INDEX ideas_of_author ON ideas (author_id, id);
CREATE INDEX idempotency_answers_by_age ON idempotency_answers (created_at);
CREATE INDEX identities_of_person ON identities (person_id);
CREATE INDEX invitations_by_age ON invitations (created_at);
CREATE INDEX invitations_of_email ON invitations (email);
CREATE INDEX invitations_of_inviter ON invitations (inviter_id);
CREATE INDEX invitations_of_person ON invitations (person_id);
CREATE INDEX jobs_ready ON jobs (state, run_at);
CREATE INDEX outbox_of_person ON outbox (person_id);
CREATE INDEX outbox_ready ON outbox (state, send_at);
CREATE INDEX passkeys_of_person ON passkeys (person_id);
CREATE INDEX people_by_name ON people (name, id);
CREATE INDEX people_by_role ON people (role, name);
CREATE INDEX people_of_picture ON people (picture_id) WHERE picture_id IS NOT NULL;
CREATE INDEX people_of_substitute ON people (substitute_id) WHERE substitute_id IS NOT NULL;
CREATE INDEX questions_by_opening ON questions (standing, opens_at);
CREATE INDEX release_ideas_of_idea ON release_ideas (idea_id);
CREATE INDEX releases_by_publication ON releases (standing, published_at);
CREATE INDEX rulings_of_comment ON rulings (comment_id, id);
CREATE INDEX rulings_of_idea ON rulings (idea_id, id);
CREATE INDEX sessions_by_end ON sessions (expires_at);
CREATE INDEX sessions_of_person ON sessions (person_id);
CREATE INDEX tokens_of_person ON tokens (person_id);
CREATE INDEX votes_counted ON votes (counted_in_id, person_id);
CREATE INDEX votes_of_person ON votes (person_id, counted_in_id);
INSERT INTO "__diesel_schema_migrations" VALUES('20261123000000','2026-11-23 17:54:49');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123150000','2026-11-23 17:54:49');
INSERT INTO "__diesel_schema_migrations" VALUES('20261123160000','2026-11-23 17:54:49');
INSERT INTO "attempts" VALUES(1,'write-ideas',X'FC5EB77324739F6F1ABB82E690406A6B3275499CDB0446B99A9598031E9BF426',1795435200000000,2);
INSERT INTO "attempts" VALUES(2,'write-ideas',X'89ADF980392D9F5064757649D91C31D7D79658DCA13CEFC3661B7EA0C1B98D64',1795435200000000,1);
INSERT INTO "attempts" VALUES(4,'write-votes',X'1BF84D02130ACD2B95DD882C1440E94EFBD7B7626ADDED90DD5E4783DB3DB499',1795435200000000,1);
INSERT INTO "attempts" VALUES(5,'write-votes',X'A5184E657CDD231F66A3024A5C24AF142B343FC3D762979BB36E8F43F282CE53',1795435200000000,2);
INSERT INTO "attempts" VALUES(6,'write-votes',X'D1EA6AD154AB244F2E9E669B4856A44E972823C7488C200EEDC8E1B87D2EB190',1795435200000000,2);
INSERT INTO "attempts" VALUES(9,'write-comments',X'B58B18AADB32D80C916E447D32E903EEEB6CD65C11D0CCB7E8A57F88A302E0BF',1795435200000000,1);
INSERT INTO "attempts" VALUES(10,'mail-network',X'C91B51696BE9230F2AAB20D5FD2B6E82412438149B116711F8628AB08C6AE145',1795435200000000,2);
INSERT INTO "attempts" VALUES(11,'mail-address',X'E4CEE84D1ABAD1937AD0CE4A15CC2F96291367352F9727B0729995076228EB43',1795435200000000,1);
INSERT INTO "attempts" VALUES(12,'mail-elsewhere',X'8FA27B4E3DE3DD1E3D62962CC9790E495557BD172E483A9E68E9EDD0C66D1C62',1795392000000000,1);
INSERT INTO "attempts" VALUES(13,'pending-network',X'6A5B04B169988C9493390444F693D223676AA9F0BC4D5064B6335658E15C3A5F',1795435200000000,1);
INSERT INTO "attempts" VALUES(15,'mail-address',X'E662D0B6732F023CDC9FC0AB0624338141196A19FEC4DB2800FC8FBC945F9FAB',1795435200000000,1);
INSERT INTO "attempts" VALUES(16,'mail-elsewhere',X'3D3F27ABE7A0C42AF6DC7EB985571F49F6915E1C26ED5B4015926A0F1AA656FC',1795392000000000,1);
INSERT INTO "challenges" VALUES(1,'sign-in',X'75AEB7F7D294AE5D994118A047300B855DF79FE23D8F9B7399DD221C01435679',X'552A3E385221132C187C4E4241FADB88B447A4218F48D4EDE33DF848933C9FAF',X'3BE4A9FB574DB4A7C6A373E2C32B811EC9C2764E3C875FE08C966BBEEBD75326','carla@example.org',NULL,NULL,'{"name":"Carla","password_hash":"$argon2id$v=19$m=19456,t=2,p=1$Eoverkp6CAzfmgyKLlbbdg$sopis7A4zDgJfoXN24N0kUrWBynpP4pZDA5BxAZFwEI","next":"/","language":"en"}',1,1795435205000000,1795437005000000,1795435205000000);
INSERT INTO "challenges" VALUES(2,'sign-in',X'AE25937AC4A2B2068EB0250078C6E4DD19DDCA45DAC7326774135FAABA0F8E3F',X'DDBB1C1C2EF893902822CC025D6F8FFE0DE06B81412F4A1DFA21A20BCFA9CAAB',X'C7EA3EDA544E3D78AF34BD2062AE7EFAA40BF0EB12EAA13A84D211EE6FA83D94','dora@example.org',NULL,1,'{"name":"Dora","password_hash":null,"next":"/ideas/c54vxrt9rt","language":"en"}',0,1795435210000000,1795437010000000,NULL);
INSERT INTO "comments" VALUES(1,'r15tx871ht',1,1,NULL,3,'en','My hands are cold in winter.','visible',1795435200000000);
INSERT INTO "community" VALUES(1,'Lumen Velo',0,1795435200000000,NULL,'',NULL,'en,it,de','familiar','code,password,passkey',0,'anybody','anybody','','questions,ideas,signatures',1,X'904A7ED841D217C89CD853F49D723FA418483C8BEB50AA51A2277CAC966734DD');
INSERT INTO "events" VALUES(1,NULL,1795435200000000,NULL,'operator','person-registered',1,'{"person":1}',X'38A5100D10702E3848AA5E306230CC22');
INSERT INTO "events" VALUES(2,NULL,1795435200000000,NULL,'guest','signed-in',1,'{"person":1}',X'3F593917AACEBA16609579037D18448C');
INSERT INTO "events" VALUES(3,NULL,1795435200000000,1,'person','question-posed',1,'{"question":1}',X'03FCCB4DFBE85773E577CC76085F0CF4');
INSERT INTO "events" VALUES(4,NULL,1795435200000000,NULL,'operator','person-registered',1,'{"person":2}',X'CC2A09E5787B2D4FA7BC7A70EAF96195');
INSERT INTO "events" VALUES(5,NULL,1795435200000000,NULL,'guest','signed-in',1,'{"person":2}',X'08F62987792985E0F01126E5BD594BF4');
INSERT INTO "events" VALUES(6,NULL,1795435200000000,NULL,'operator','person-registered',1,'{"person":3}',X'F710AECC4CEAD09FCADBAA9E211B9D46');
INSERT INTO "events" VALUES(7,NULL,1795435200000000,NULL,'guest','signed-in',1,'{"person":3}',X'F591BFDE51DC589C4A03B38FE9CAE785');
INSERT INTO "events" VALUES(8,NULL,1795435200000000,NULL,'operator','person-registered',1,'{"person":4}',X'4BDB7FAD16A859BF09E914C0EBE7E6F4');
INSERT INTO "events" VALUES(9,NULL,1795435200000000,NULL,'guest','signed-in',1,'{"person":4}',X'33521D2EA276CB2D68F26F3BC2A33F2E');
INSERT INTO "events" VALUES(10,NULL,1795435200000000,2,'person','idea-proposed',1,'{"idea":1,"question":1}',X'AC2D398309C75700B90F19F534D5516B');
INSERT INTO "events" VALUES(11,NULL,1795435200000000,3,'person','idea-proposed',1,'{"idea":2,"question":1}',X'970C6D59F6551A35CCEE46A4C3956708');
INSERT INTO "events" VALUES(12,NULL,1795435200000000,2,'person','idea-revised',1,'{"idea":1,"version":2}',X'C12B62CCFC31823DB278ED66E7BFCB09');
INSERT INTO "events" VALUES(13,NULL,1795435200000000,2,'person','idea-voted',1,'{"idea":1}',X'3371DF70EBD3E5205DFD720EE0B1BD10');
INSERT INTO "events" VALUES(14,NULL,1795435200000000,3,'person','idea-voted',1,'{"idea":1}',X'945CD67BFEE59FF980F7593FC7259EC8');
INSERT INTO "events" VALUES(15,NULL,1795435200000000,4,'person','idea-voted',1,'{"idea":1}',X'45AD05DC4506FC5F3F9F0DAE6FBC18C9');
INSERT INTO "events" VALUES(16,NULL,1795435200000000,4,'person','idea-voted',1,'{"idea":2}',X'E6C0A3DC54B2CDA69DD2610D6077EAA8');
INSERT INTO "events" VALUES(17,NULL,1795435200000000,3,'person','vote-withdrawn',1,'{"idea":1}',X'5BF9DB202BA5CFDE4B5D03FE85F3EA36');
INSERT INTO "events" VALUES(18,NULL,1795435200000000,3,'person','commented',1,'{"comment":1,"idea":1}',X'719830537CC9325BCF067D62FB432696');
INSERT INTO "events" VALUES(19,NULL,1795435205000000,NULL,'guest','person-registered',1,'{"person":5}',X'DA2FADC3BAAB243C32F0DDC23B411125');
INSERT INTO "events" VALUES(20,NULL,1795435205000000,NULL,'guest','signed-in',1,'{"person":5}',X'35989980E3B36E9EB3C547F7FB076267');
INSERT INTO "guests" VALUES(1,X'B87D3119E3C5DE4866C8F5A95361277D25F29B652BD19427009F8B894A264711',NULL,1795435205000000,1796040005000000);
INSERT INTO "idea_tallies" VALUES(1,1,'visible','new',1795435200000000,2,1);
INSERT INTO "idea_tallies" VALUES(2,1,'visible','new',1795435200000000,1,0);
INSERT INTO "idea_versions" VALUES(1,1,1,2,'Brighter when I brake','Because it would help.',1795435200000000);
INSERT INTO "idea_versions" VALUES(2,2,1,3,'It''s "waterproof"; really\ — für immer','Because it would help.',1795435200000000);
INSERT INTO "idea_versions" VALUES(3,1,2,2,'Brighter for two seconds','Five is too long.

Two are *enough*.',1795435200000000);
INSERT INTO "ideas" VALUES(1,'c54vxrt9rt',1,2,'en','Brighter for two seconds','Five is too long.

Two are *enough*.',2,'new','visible',NULL,NULL,NULL,1795435200000000,1795435200000000);
INSERT INTO "ideas" VALUES(2,'5cn6807epq',1,3,'en','It''s "waterproof"; really\ — für immer','Because it would help.',1,'new','visible',NULL,NULL,NULL,1795435200000000,NULL);
INSERT INTO "outbox" VALUES(1,NULL,'','en','finish_account','{}','sent',1795435205000000,1,NULL,1795435205000000,NULL,1795435205000000);
INSERT INTO "outbox" VALUES(2,NULL,'dora@example.org','en','finish_account','{"code":"86598972","link":"/sign-in/link/132c117f839fa92399aae76d1c289a87a8fc536936bc5bf8db8d5c8ab973ad1e"}','ready',1795435210000000,0,NULL,1795435210000000,NULL,NULL);
INSERT INTO "pending_acts" VALUES(1,1,'vote','c54vxrt9rt','{"act":{"kind":"vote","idea":"c54vxrt9rt"},"refused":null}',1795435205000000);
INSERT INTO "people" VALUES(1,'ahk3f4b7ds','giulia@example.org','Giulia','Of the house','product','customer','en',NULL,NULL,NULL,NULL,1795435200000000,NULL,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "people" VALUES(2,'533zfyqtfw','ana@example.org','Ana',NULL,'member','customer','en',NULL,NULL,NULL,NULL,1795435200000000,NULL,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "people" VALUES(3,'mr5xmefqsw','ben@example.org','Ben',NULL,'member','customer','en',NULL,NULL,NULL,NULL,1795435200000000,NULL,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "people" VALUES(4,'jngxfwe9qp','marta@example.org','Marta','Of the house','moderator','customer','en',NULL,NULL,NULL,NULL,1795435200000000,NULL,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "people" VALUES(5,'swz57t49ks','carla@example.org','Carla',NULL,'member','unasked','en','$argon2id$v=19$m=19456,t=2,p=1$Eoverkp6CAzfmgyKLlbbdg$sopis7A4zDgJfoXN24N0kUrWBynpP4pZDA5BxAZFwEI',NULL,NULL,NULL,1795435205000000,1795435205000000,NULL,NULL,'','','',NULL,NULL,0,NULL,NULL,NULL);
INSERT INTO "question_tallies" VALUES(1,2);
INSERT INTO "question_texts" VALUES(1,1,'en','What should our next bike light do?','Tell us.','','');
INSERT INTO "questions" VALUES(1,'tyjccxyzpa',1,1,'en','visible',0,NULL,1795435200000000,NULL,1798027200000000,1800619200000000,NULL,1795435200000000,1795435200000000);
INSERT INTO "search_documents" VALUES(1,'idea',1,'en','visible','Brighter for two seconds
Five is too long.

Two are *enough*.','');
INSERT INTO "search_documents" VALUES(2,'idea',2,'en','visible','It''s "waterproof"; really\ — für immer
Because it would help.','');
INSERT INTO "search_documents" VALUES(4,'comment',1,'en','visible','My hands are cold in winter.','');
INSERT INTO "sessions" VALUES(1,X'E08A8412397DA78764A78CB743012596B2B0F66FF5CF4A42EB2D47DECD45D931',1,'tests',1795435200000000,1795435200000000,1800619200000000,'password','127.0.0.1',1795435200000000);
INSERT INTO "sessions" VALUES(2,X'2659255FA2E29FC2E9D5B4917E2F2090809E6A0AF638D1BC6799A0E23B2A62A7',2,'tests',1795435200000000,1795435200000000,1800619200000000,'password','127.0.0.1',1795435200000000);
INSERT INTO "sessions" VALUES(3,X'5029AF60DE03DC5BF60D85BD92661DCAC812BF34A462D02D5EC64915AE46DDC8',3,'tests',1795435200000000,1795435200000000,1800619200000000,'password','127.0.0.1',1795435200000000);
INSERT INTO "sessions" VALUES(4,X'84E82CEDC0529E8C66ADFF455DC025C1358C07220E9A74DACC253EE958490BCD',4,'tests',1795435200000000,1795435200000000,1800619200000000,'password','127.0.0.1',1795435200000000);
INSERT INTO "sessions" VALUES(5,X'2D5631983B5AE3942FB37B91BAB2DC58837DACDB89CBDDFF5E50923489266FA4',5,'ureq/3.5.2',1795435205000000,1795435205000000,1800619205000000,'code','127.0.0.1',1795435205000000);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES('community',1);
INSERT INTO "sqlite_sequence" VALUES('people',5);
INSERT INTO "sqlite_sequence" VALUES('events',20);
INSERT INTO "sqlite_sequence" VALUES('sessions',5);
INSERT INTO "sqlite_sequence" VALUES('questions',1);
INSERT INTO "sqlite_sequence" VALUES('question_texts',1);
INSERT INTO "sqlite_sequence" VALUES('attempts',16);
INSERT INTO "sqlite_sequence" VALUES('ideas',2);
INSERT INTO "sqlite_sequence" VALUES('idea_versions',3);
INSERT INTO "sqlite_sequence" VALUES('search_documents',4);
INSERT INTO "sqlite_sequence" VALUES('votes',4);
INSERT INTO "sqlite_sequence" VALUES('comments',1);
INSERT INTO "sqlite_sequence" VALUES('challenges',2);
INSERT INTO "sqlite_sequence" VALUES('outbox',2);
INSERT INTO "sqlite_sequence" VALUES('guests',1);
INSERT INTO "sqlite_sequence" VALUES('pending_acts',1);
INSERT INTO "votes" VALUES(1,1,1,2,1,1795435200000000);
INSERT INTO "votes" VALUES(3,1,1,4,1,1795435200000000);
INSERT INTO "votes" VALUES(4,2,2,4,1,1795435200000000);
