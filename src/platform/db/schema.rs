//! The tables, once for both databases. A test holds both migrated databases equal to this file.

diesel::table! {
    community (id) {
        id -> BigInt,
        name -> Text,
        is_demo -> Bool,
        created_at -> BigInt,
        set_up_at -> Nullable<BigInt>,
        accent -> Text,
        logo_id -> Nullable<BigInt>,
        languages -> Text,
        address_form -> Text,
        ways_in -> Text,
        staff_second_factor -> Bool,
        readers -> Text,
        joiners -> Text,
        domains -> Text,
        rooms -> Text,
        revision -> BigInt,
        form_key -> Nullable<Binary>,
    }
}

diesel::table! {
    people (id) {
        id -> BigInt,
        code -> Text,
        email -> Nullable<Text>,
        name -> Text,
        title -> Nullable<Text>,
        role -> Text,
        relation -> Text,
        language -> Text,
        password_hash -> Nullable<Text>,
        suspended_at -> Nullable<BigInt>,
        suspended_until -> Nullable<BigInt>,
        suspended_reason -> Nullable<Text>,
        created_at -> BigInt,
        email_confirmed_at -> Nullable<BigInt>,
        legal_name -> Nullable<Text>,
        picture_id -> Nullable<BigInt>,
        bio -> Text,
        links -> Text,
        languages -> Text,
        totp_secret -> Nullable<Binary>,
        totp_confirmed_at -> Nullable<BigInt>,
        totp_step -> BigInt,
        substitute_id -> Nullable<BigInt>,
        away_until -> Nullable<BigInt>,
        erased_at -> Nullable<BigInt>,
        notice_mails -> Text,
        limited_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    sessions (id) {
        id -> BigInt,
        digest -> Binary,
        person_id -> BigInt,
        user_agent -> Text,
        created_at -> BigInt,
        last_seen_at -> BigInt,
        expires_at -> BigInt,
        way_in -> Text,
        network -> Text,
        proved_at -> BigInt,
        as_member_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    tokens (id) {
        id -> BigInt,
        digest -> Binary,
        person_id -> BigInt,
        name -> Text,
        created_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    attempts (id) {
        id -> BigInt,
        scope -> Text,
        subject -> Binary,
        window_start -> BigInt,
        count -> BigInt,
    }
}

diesel::table! {
    files (id) {
        id -> BigInt,
        digest -> Text,
        media_type -> Text,
        bytes -> BigInt,
        width -> BigInt,
        height -> BigInt,
        uploader_id -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    questions (id) {
        id -> BigInt,
        code -> Text,
        host_id -> BigInt,
        author_id -> BigInt,
        language -> Text,
        standing -> Text,
        is_standing -> Bool,
        picture_id -> Nullable<BigInt>,
        opens_at -> Nullable<BigInt>,
        refine_at -> Nullable<BigInt>,
        voting_at -> Nullable<BigInt>,
        review_at -> Nullable<BigInt>,
        decided_at -> Nullable<BigInt>,
        created_at -> BigInt,
        updated_at -> BigInt,
        audience -> Text,
        relations -> Text,
        budget -> Nullable<BigInt>,
        per_idea -> BigInt,
        is_tally_hidden -> Bool,
        takes_own_votes -> Bool,
        takes_met_votes -> Bool,
        closed_at -> Nullable<BigInt>,
        short -> Nullable<Text>,
        previous_id -> Nullable<BigInt>,
        announced -> Text,
        holds_newcomers -> Bool,
    }
}

diesel::table! {
    question_texts (id) {
        id -> BigInt,
        question_id -> BigInt,
        language -> Text,
        title -> Text,
        summary -> Text,
        body -> Text,
        picture_alt -> Text,
        in_scope -> Text,
        out_of_scope -> Text,
    }
}

diesel::table! {
    question_tallies (question_id) {
        question_id -> BigInt,
        ideas -> BigInt,
    }
}

diesel::table! {
    ideas (id) {
        id -> BigInt,
        code -> Text,
        question_id -> BigInt,
        author_id -> BigInt,
        language -> Text,
        title -> Text,
        body -> Text,
        version -> BigInt,
        status -> Text,
        standing -> Text,
        merged_into_id -> Nullable<BigInt>,
        locked_at -> Nullable<BigInt>,
        outside_id -> Nullable<Text>,
        created_at -> BigInt,
        edited_at -> Nullable<BigInt>,
        carried_from_id -> Nullable<BigInt>,
        slow_minutes -> BigInt,
        slow_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    idea_tallies (idea_id) {
        idea_id -> BigInt,
        question_id -> BigInt,
        standing -> Text,
        status -> Text,
        created_at -> BigInt,
        votes -> BigInt,
        comments -> BigInt,
        voters -> BigInt,
        met -> BigInt,
        support_step -> BigInt,
        support_due_at -> Nullable<BigInt>,
        heat -> BigInt,
        place -> BigInt,
    }
}

diesel::table! {
    idea_versions (id) {
        id -> BigInt,
        idea_id -> BigInt,
        number -> BigInt,
        author_id -> BigInt,
        title -> Text,
        body -> Text,
        created_at -> BigInt,
        refinement_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    votes (id) {
        id -> BigInt,
        idea_id -> BigInt,
        counted_in_id -> BigInt,
        person_id -> BigInt,
        weight -> BigInt,
        created_at -> BigInt,
        counted -> BigInt,
        why -> Text,
        relation -> Text,
        aside -> BigInt,
        aside_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    comments (id) {
        id -> BigInt,
        code -> Text,
        idea_id -> BigInt,
        counted_in_id -> BigInt,
        parent_id -> Nullable<BigInt>,
        author_id -> BigInt,
        language -> Text,
        body -> Text,
        standing -> Text,
        created_at -> BigInt,
        answers_id -> Nullable<BigInt>,
        edited_at -> Nullable<BigInt>,
        helpful -> BigInt,
        unhelpful -> BigInt,
        score -> BigInt,
        shaped_at -> Nullable<BigInt>,
        shaped_by_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    follows (id) {
        id -> BigInt,
        idea_id -> BigInt,
        person_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    rulings (id) {
        id -> BigInt,
        code -> Text,
        kind -> Text,
        subject -> Text,
        idea_id -> Nullable<BigInt>,
        comment_id -> Nullable<BigInt>,
        into_id -> Nullable<BigInt>,
        moderator_id -> BigInt,
        reason -> Text,
        created_at -> BigInt,
        refinement_id -> Nullable<BigInt>,
        person_id -> Nullable<BigInt>,
        from_question_id -> Nullable<BigInt>,
        ground -> Text,
        rule_id -> Nullable<BigInt>,
        law -> Text,
        origin -> Text,
        is_detected -> Bool,
        until_at -> Nullable<BigInt>,
        undoes_id -> Nullable<BigInt>,
        before -> Text,
        minutes -> BigInt,
        to_question_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    house_rules (id) {
        id -> BigInt,
        code -> Text,
        word -> Text,
        position -> BigInt,
        created_at -> BigInt,
        retired_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    house_rule_texts (id) {
        id -> BigInt,
        rule_id -> BigInt,
        language -> Text,
        name -> Text,
        text -> Text,
    }
}

diesel::table! {
    cases (id) {
        id -> BigInt,
        code -> Text,
        kind -> Text,
        subject -> Text,
        subject_id -> BigInt,
        idea_id -> Nullable<BigInt>,
        question_id -> Nullable<BigInt>,
        author_id -> Nullable<BigInt>,
        other_id -> Nullable<BigInt>,
        weight -> BigInt,
        reports -> BigInt,
        signals -> Text,
        opened_at -> BigInt,
        seen_at -> Nullable<BigInt>,
        claimed_by_id -> Nullable<BigInt>,
        claimed_until -> Nullable<BigInt>,
        closed_at -> Nullable<BigInt>,
        closed_by_id -> Nullable<BigInt>,
        outcome -> Nullable<Text>,
        ruling_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    saved_replies (id) {
        id -> BigInt,
        code -> Text,
        name -> Text,
        created_at -> BigInt,
        retired_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    saved_reply_texts (id) {
        id -> BigInt,
        reply_id -> BigInt,
        language -> Text,
        text -> Text,
    }
}

diesel::table! {
    reports (id) {
        id -> BigInt,
        code -> Text,
        subject -> Text,
        subject_id -> BigInt,
        case_id -> BigInt,
        reporter_id -> Nullable<BigInt>,
        name -> Text,
        email -> Nullable<Text>,
        language -> Text,
        rule_id -> Nullable<BigInt>,
        is_illegal -> Bool,
        law -> Text,
        words -> Text,
        weight -> BigInt,
        state -> Text,
        ruling_id -> Nullable<BigInt>,
        created_at -> BigInt,
        settled_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    statements (id) {
        id -> BigInt,
        code -> Text,
        ruling_id -> Nullable<BigInt>,
        case_id -> Nullable<BigInt>,
        person_id -> Nullable<BigInt>,
        report_id -> Nullable<BigInt>,
        language -> Text,
        digest -> Binary,
        created_at -> BigInt,
        appeal_until -> BigInt,
    }
}

diesel::table! {
    appeals (id) {
        id -> BigInt,
        code -> Text,
        ruling_id -> Nullable<BigInt>,
        statement_id -> BigInt,
        person_id -> Nullable<BigInt>,
        language -> Text,
        words -> Text,
        created_at -> BigInt,
        decided_at -> Nullable<BigInt>,
        decider_id -> Nullable<BigInt>,
        outcome -> Nullable<Text>,
        answer -> Text,
        is_same -> Bool,
        restoring_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    decisions (id) {
        id -> BigInt,
        code -> Text,
        idea_id -> BigInt,
        host_id -> BigInt,
        author_id -> BigInt,
        status -> Text,
        language -> Text,
        created_at -> BigInt,
        refusal -> Nullable<Text>,
        shown_from -> BigInt,
        is_early -> Bool,
    }
}

diesel::table! {
    decision_texts (id) {
        id -> BigInt,
        decision_id -> BigInt,
        language -> Text,
        reasons -> Text,
        change -> Text,
    }
}

diesel::table! {
    products (id) {
        id -> BigInt,
        code -> Text,
        name -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    releases (id) {
        id -> BigInt,
        code -> Text,
        product_id -> BigInt,
        host_id -> BigInt,
        author_id -> BigInt,
        language -> Text,
        standing -> Text,
        picture_id -> Nullable<BigInt>,
        supporters -> BigInt,
        shipped_at -> Nullable<BigInt>,
        published_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    release_texts (id) {
        id -> BigInt,
        release_id -> BigInt,
        language -> Text,
        title -> Text,
        why -> Text,
        adds -> Text,
        for_whom -> Text,
        who_asked -> Text,
        picture_alt -> Text,
        dropped -> Text,
    }
}

diesel::table! {
    release_ideas (id) {
        id -> BigInt,
        release_id -> BigInt,
        idea_id -> BigInt,
    }
}

diesel::table! {
    credits (id) {
        id -> BigInt,
        code -> Text,
        release_id -> BigInt,
        person_id -> BigInt,
        role -> Text,
        degree -> Text,
        is_kept -> Bool,
        because -> Text,
        evidence -> BigInt,
        consent -> Text,
        signed_name -> Nullable<Text>,
        signed_at -> Nullable<BigInt>,
        created_at -> BigInt,
        asks -> BigInt,
        asked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    label_withdrawals (id) {
        id -> BigInt,
        release_id -> BigInt,
        withdrawn_by_id -> BigInt,
        language -> Text,
        reason -> Text,
        withdrawn_at -> BigInt,
        reissued_by_id -> Nullable<BigInt>,
        reissued_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    events (id) {
        id -> BigInt,
        seq -> Nullable<BigInt>,
        at -> BigInt,
        actor_id -> Nullable<BigInt>,
        actor_kind -> Text,
        kind -> Text,
        schema_version -> BigInt,
        payload -> Text,
        salt -> Binary,
    }
}

diesel::table! {
    jobs (id) {
        id -> BigInt,
        kind -> Text,
        unique_key -> Nullable<Text>,
        payload -> Text,
        state -> Text,
        run_at -> BigInt,
        attempts -> BigInt,
        leased_until -> Nullable<BigInt>,
        last_error -> Nullable<Text>,
        created_at -> BigInt,
    }
}

diesel::table! {
    outbox (id) {
        id -> BigInt,
        person_id -> Nullable<BigInt>,
        address -> Text,
        language -> Text,
        mail -> Text,
        payload -> Text,
        state -> Text,
        send_at -> BigInt,
        attempts -> BigInt,
        last_error -> Nullable<Text>,
        created_at -> BigInt,
        leased_until -> Nullable<BigInt>,
        sent_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    search_documents (id) {
        id -> BigInt,
        kind -> Text,
        subject_id -> BigInt,
        language -> Text,
        standing -> Text,
        text -> Text,
        stems -> Text,
        question_id -> Nullable<BigInt>,
        status -> Text,
        title -> Text,
        title_words -> BigInt,
        stemmed -> BigInt,
    }
}

diesel::table! {
    search_words (id) {
        id -> BigInt,
        word -> Text,
        language -> Text,
        stem -> Text,
        reversed -> Text,
    }
}

diesel::table! {
    search_spellings (id) {
        id -> BigInt,
        spelling -> Text,
        word_id -> BigInt,
    }
}

diesel::table! {
    idempotency_answers (id) {
        id -> BigInt,
        person_id -> BigInt,
        key -> Text,
        fingerprint -> Binary,
        status -> BigInt,
        body -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    community_texts (id) {
        id -> BigInt,
        language -> Text,
        welcome -> Text,
        terms -> Text,
        privacy -> Text,
        imprint -> Text,
    }
}

diesel::table! {
    guests (id) {
        id -> BigInt,
        digest -> Binary,
        person_id -> Nullable<BigInt>,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    challenges (id) {
        id -> BigInt,
        purpose -> Text,
        digest -> Binary,
        link_digest -> Nullable<Binary>,
        code_digest -> Nullable<Binary>,
        email -> Nullable<Text>,
        person_id -> Nullable<BigInt>,
        guest_id -> Nullable<BigInt>,
        payload -> Text,
        tries -> BigInt,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    pending_acts (id) {
        id -> BigInt,
        guest_id -> BigInt,
        kind -> Text,
        subject -> Text,
        payload -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    passkeys (id) {
        id -> BigInt,
        code -> Text,
        person_id -> BigInt,
        credential_id -> Binary,
        passkey -> Text,
        name -> Text,
        created_at -> BigInt,
        last_used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    recovery_codes (id) {
        id -> BigInt,
        person_id -> BigInt,
        digest -> Binary,
        created_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    identities (id) {
        id -> BigInt,
        person_id -> BigInt,
        issuer -> Text,
        subject -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    invitations (id) {
        id -> BigInt,
        code -> Text,
        digest -> Binary,
        email -> Text,
        role -> Text,
        relation -> Text,
        title -> Nullable<Text>,
        language -> Text,
        inviter_id -> BigInt,
        created_at -> BigInt,
        expires_at -> BigInt,
        accepted_at -> Nullable<BigInt>,
        person_id -> Nullable<BigInt>,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    blocks (id) {
        id -> BigInt,
        person_id -> BigInt,
        blocked_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    downloads (id) {
        id -> BigInt,
        code -> Text,
        person_id -> BigInt,
        file -> Nullable<Text>,
        created_at -> BigInt,
        ready_at -> Nullable<BigInt>,
        expires_at -> BigInt,
    }
}

diesel::table! {
    notices (id) {
        id -> BigInt,
        person_id -> BigInt,
        kind -> Text,
        actor_id -> Nullable<BigInt>,
        question_id -> Nullable<BigInt>,
        idea_id -> Nullable<BigInt>,
        comment_id -> Nullable<BigInt>,
        created_at -> BigInt,
        shown_from -> BigInt,
        seen_at -> Nullable<BigInt>,
        mailed_at -> Nullable<BigInt>,
        release_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    question_guests (id) {
        id -> BigInt,
        question_id -> BigInt,
        email -> Text,
        person_id -> Nullable<BigInt>,
        inviter_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    extensions (id) {
        id -> BigInt,
        question_id -> BigInt,
        person_id -> BigInt,
        phase -> Text,
        from_at -> BigInt,
        to_at -> BigInt,
        language -> Text,
        reason -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    deals (id) {
        id -> BigInt,
        question_id -> BigInt,
        number -> BigInt,
        minimum_age -> Nullable<BigInt>,
        language -> Text,
        author_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    deal_texts (id) {
        id -> BigInt,
        deal_id -> BigInt,
        language -> Text,
        may_use -> Text,
        earns -> Text,
    }
}

diesel::table! {
    deal_acceptances (id) {
        id -> BigInt,
        deal_id -> BigInt,
        person_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    support_rules (id) {
        id -> BigInt,
        question_id -> BigInt,
        steps -> Text,
        author_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    ballots (id) {
        id -> BigInt,
        code -> Text,
        question_id -> BigInt,
        person_id -> BigInt,
        spent -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    met_votes (id) {
        id -> BigInt,
        code -> Text,
        idea_id -> BigInt,
        counted_in_id -> BigInt,
        noted_by_id -> BigInt,
        who -> Text,
        place -> Text,
        met_on -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    tags (id) {
        id -> BigInt,
        code -> Text,
        language -> Text,
        created_at -> BigInt,
        retired_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    tag_texts (id) {
        id -> BigInt,
        tag_id -> BigInt,
        language -> Text,
        name -> Text,
        folded -> Text,
    }
}

diesel::table! {
    idea_tags (id) {
        id -> BigInt,
        idea_id -> BigInt,
        tag_id -> BigInt,
    }
}

diesel::table! {
    question_follows (id) {
        id -> BigInt,
        question_id -> BigInt,
        person_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    home_visits (person_id) {
        person_id -> BigInt,
        last_at -> BigInt,
        before_at -> BigInt,
    }
}

diesel::table! {
    seals (id) {
        id -> BigInt,
        number -> BigInt,
        first_seq -> BigInt,
        last_seq -> BigInt,
        root -> Binary,
        chain -> Binary,
        sealed_at -> BigInt,
    }
}

diesel::table! {
    leaves (seq) {
        seq -> BigInt,
        question_id -> Nullable<BigInt>,
        tag -> Binary,
        blind -> Binary,
        body -> Text,
    }
}

diesel::table! {
    tally_keys (question_id) {
        question_id -> BigInt,
        key -> Binary,
    }
}

diesel::table! {
    prior_works (question_id) {
        question_id -> BigInt,
        salt -> Text,
        plans -> Text,
        digest -> Text,
        opens_at -> Nullable<BigInt>,
        sealed_at -> BigInt,
    }
}

diesel::table! {
    drafts (id) {
        id -> BigInt,
        code -> Text,
        person_id -> BigInt,
        question_id -> BigInt,
        language -> Text,
        title -> Text,
        body -> Text,
        more -> Text,
        version -> BigInt,
        created_at -> BigInt,
        updated_at -> BigInt,
        reminded_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    draft_pictures (id) {
        id -> BigInt,
        code -> Text,
        draft_id -> BigInt,
        file_id -> BigInt,
        alt -> Text,
    }
}

diesel::table! {
    idea_pictures (id) {
        id -> BigInt,
        code -> Text,
        idea_id -> BigInt,
        file_id -> BigInt,
        alt -> Text,
    }
}

diesel::table! {
    fields (id) {
        id -> BigInt,
        code -> Text,
        question_id -> BigInt,
        kind -> Text,
        is_required -> Bool,
        position -> BigInt,
        removed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    field_texts (id) {
        id -> BigInt,
        field_id -> BigInt,
        language -> Text,
        label -> Text,
        hint -> Text,
        choices -> Text,
    }
}

diesel::table! {
    idea_answers (id) {
        id -> BigInt,
        idea_id -> BigInt,
        field_id -> BigInt,
        value -> Text,
    }
}

diesel::table! {
    comment_versions (id) {
        id -> BigInt,
        comment_id -> BigInt,
        number -> BigInt,
        body -> Text,
        written_at -> BigInt,
    }
}

diesel::table! {
    comment_opinions (id) {
        id -> BigInt,
        comment_id -> BigInt,
        person_id -> BigInt,
        is_helpful -> Bool,
        created_at -> BigInt,
    }
}

diesel::table! {
    comment_mentions (id) {
        id -> BigInt,
        comment_id -> BigInt,
        person_id -> BigInt,
        typed -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    thread_summaries (id) {
        id -> BigInt,
        code -> Text,
        idea_id -> BigInt,
        author_id -> BigInt,
        language -> Text,
        body -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    idea_visits (id) {
        id -> BigInt,
        idea_id -> BigInt,
        person_id -> BigInt,
        seen_at -> BigInt,
        before_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    refinements (id) {
        id -> BigInt,
        code -> Text,
        idea_id -> BigInt,
        author_id -> BigInt,
        base_version -> BigInt,
        title -> Text,
        body -> Text,
        why -> Text,
        state -> Text,
        answerer_id -> Nullable<BigInt>,
        thanks -> Text,
        hidden_by_id -> Nullable<BigInt>,
        hidden_reason -> Text,
        created_at -> BigInt,
        answered_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    co_authors (id) {
        id -> BigInt,
        idea_id -> BigInt,
        person_id -> BigInt,
        inviter_id -> BigInt,
        state -> Text,
        created_at -> BigInt,
        answered_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    closings (id) {
        id -> BigInt,
        code -> Text,
        question_id -> BigInt,
        host_id -> BigInt,
        author_id -> BigInt,
        language -> Text,
        summary -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    pins (id) {
        id -> BigInt,
        idea_id -> BigInt,
        place -> Text,
        pinned_by_id -> BigInt,
        created_at -> BigInt,
        until_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    asks (id) {
        id -> BigInt,
        code -> Text,
        kind -> Text,
        idea_id -> BigInt,
        person_id -> BigInt,
        asker_id -> BigInt,
        language -> Text,
        body -> Text,
        created_at -> BigInt,
        due_at -> BigInt,
        closed_at -> Nullable<BigInt>,
        outcome -> Nullable<Text>,
    }
}

diesel::table! {
    thanks (id) {
        id -> BigInt,
        thanker_id -> BigInt,
        person_id -> BigInt,
        idea_id -> BigInt,
        comment_id -> Nullable<BigInt>,
        words -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    offshoots (id) {
        id -> BigInt,
        idea_id -> BigInt,
        from_idea_id -> BigInt,
        comment_id -> Nullable<BigInt>,
        moderator_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    staff_notes (id) {
        id -> BigInt,
        code -> Text,
        person_id -> Nullable<BigInt>,
        idea_id -> Nullable<BigInt>,
        author_id -> BigInt,
        body -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    open_reasons (ruling_id) {
        ruling_id -> BigInt,
        opened_by_id -> BigInt,
        opened_at -> BigInt,
    }
}

diesel::table! {
    sealed_rulings (seq) {
        seq -> BigInt,
        ruling_id -> BigInt,
    }
}

diesel::table! {
    briefings (person_id) {
        person_id -> BigInt,
        is_wanted -> Bool,
        sent_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    credit_adjustments (id) {
        id -> BigInt,
        credit_id -> BigInt,
        by_id -> BigInt,
        old_role -> Text,
        old_degree -> Text,
        was_kept -> Bool,
        role -> Text,
        degree -> Text,
        is_kept -> Bool,
        reason -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    credit_versions (id) {
        id -> BigInt,
        release_id -> BigInt,
        number -> BigInt,
        cause -> Text,
        signed -> BigInt,
        head -> Text,
        root -> Binary,
        digest -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    sealed_credits (id) {
        id -> BigInt,
        version_id -> BigInt,
        credit_id -> BigInt,
        position -> BigInt,
        body -> Text,
        blind -> Binary,
        salt -> Nullable<Binary>,
        name -> Nullable<Text>,
    }
}

diesel::table! {
    sealed_versions (seq) {
        seq -> BigInt,
        version_id -> BigInt,
    }
}

diesel::table! {
    issuer_keys (id) {
        id -> BigInt,
        name -> Text,
        modulus -> Binary,
        exponent -> Binary,
        private -> Nullable<Binary>,
        created_at -> BigInt,
        retired_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    credentials (id) {
        id -> BigInt,
        code -> Text,
        release_id -> BigInt,
        person_id -> BigInt,
        name -> Nullable<Text>,
        parts -> Text,
        language -> Text,
        list -> BigInt,
        place -> BigInt,
        created_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    disputes (id) {
        id -> BigInt,
        code -> Text,
        release_id -> BigInt,
        credit_id -> Nullable<BigInt>,
        person_id -> BigInt,
        claim -> Text,
        role -> Nullable<Text>,
        is_own -> Bool,
        words -> Text,
        link -> Text,
        state -> Text,
        created_at -> BigInt,
        answered_by_id -> Nullable<BigInt>,
        answered_at -> Nullable<BigInt>,
        answer -> Text,
        objection -> Text,
        objected_at -> Nullable<BigInt>,
        decided_by_id -> Nullable<BigInt>,
        decided_at -> Nullable<BigInt>,
        decision -> Text,
        version -> Nullable<BigInt>,
    }
}

diesel::table! {
    ledger_accounts (id) {
        id -> BigInt,
        code -> Text,
        kind -> Text,
        person_id -> Nullable<BigInt>,
        unit -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    ledger_balances (account_id) {
        account_id -> BigInt,
        amount -> BigInt,
    }
}

diesel::table! {
    ledger_entries (id) {
        id -> BigInt,
        code -> Text,
        key -> Text,
        cause -> Text,
        about -> Text,
        release_id -> Nullable<BigInt>,
        corrects_id -> Nullable<BigInt>,
        by_id -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    ledger_reasons (entry_id) {
        entry_id -> BigInt,
        reason -> Text,
    }
}

diesel::table! {
    ledger_postings (id) {
        id -> BigInt,
        entry_id -> BigInt,
        account_id -> BigInt,
        amount -> BigInt,
        lot_id -> Nullable<BigInt>,
        expires_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    ledger_warnings (lot_id) {
        lot_id -> BigInt,
        warned_at -> BigInt,
    }
}

diesel::table! {
    payouts (id) {
        id -> BigInt,
        code -> Text,
        unit -> Text,
        by_id -> BigInt,
        created_at -> BigInt,
        paid_by_id -> Nullable<BigInt>,
        paid_at -> Nullable<BigInt>,
        dropped_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    payout_lines (id) {
        id -> BigInt,
        payout_id -> BigInt,
        account_id -> BigInt,
        amount -> BigInt,
    }
}

diesel::table! {
    items (id) {
        id -> BigInt,
        code -> Text,
        kind -> Text,
        language -> Text,
        price -> BigInt,
        stock -> Nullable<BigInt>,
        is_offered -> Bool,
        created_at -> BigInt,
    }
}

diesel::table! {
    item_texts (id) {
        id -> BigInt,
        item_id -> BigInt,
        language -> Text,
        name -> Text,
        about -> Text,
    }
}

diesel::table! {
    programmes (id) {
        id -> BigInt,
        code -> Text,
        release_id -> BigInt,
        gives -> Text,
        unit -> Text,
        amount -> BigInt,
        rate -> BigInt,
        cap -> Nullable<BigInt>,
        threshold -> BigInt,
        item_id -> Nullable<BigInt>,
        lasts -> Nullable<BigInt>,
        is_for_product -> Bool,
        is_public -> Bool,
        author_id -> BigInt,
        created_at -> BigInt,
        confirmed_by_id -> Nullable<BigInt>,
        confirmed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    programme_weights (id) {
        id -> BigInt,
        programme_id -> BigInt,
        role -> Text,
        weight -> BigInt,
    }
}

diesel::table! {
    programme_shares (id) {
        id -> BigInt,
        programme_id -> BigInt,
        person_id -> BigInt,
        weight -> BigInt,
        share -> Nullable<BigInt>,
    }
}

diesel::table! {
    sales (id) {
        id -> BigInt,
        code -> Text,
        programme_id -> BigInt,
        first_month -> BigInt,
        months -> BigInt,
        net -> BigInt,
        pot -> BigInt,
        by_id -> BigInt,
        created_at -> BigInt,
        reversed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    redemptions (id) {
        id -> BigInt,
        code -> Text,
        item_id -> BigInt,
        person_id -> BigInt,
        entry_id -> Nullable<BigInt>,
        programme_id -> Nullable<BigInt>,
        price -> BigInt,
        words -> Text,
        state -> Text,
        created_at -> BigInt,
        settled_by_id -> Nullable<BigInt>,
        settled_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    vouchers (id) {
        id -> BigInt,
        item_id -> BigInt,
        secret -> Text,
        redemption_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    progress (release_id) {
        release_id -> BigInt,
        language -> Text,
        name -> Text,
        shown_by_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    milestones (id) {
        id -> BigInt,
        code -> Text,
        release_id -> BigInt,
        host_id -> BigInt,
        stage -> Text,
        language -> Text,
        words -> Text,
        falls_on -> BigInt,
        created_at -> BigInt,
        told_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    test_calls (release_id) {
        release_id -> BigInt,
        language -> Text,
        words -> Text,
        places -> BigInt,
        until -> BigInt,
        opened_by_id -> BigInt,
        created_at -> BigInt,
        closed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    testers (id) {
        id -> BigInt,
        code -> Text,
        release_id -> BigInt,
        person_id -> BigInt,
        state -> Text,
        created_at -> BigInt,
        answered_by_id -> Nullable<BigInt>,
        answered_at -> Nullable<BigInt>,
        answer -> Text,
    }
}

diesel::table! {
    findings (id) {
        id -> BigInt,
        code -> Text,
        tester_id -> BigInt,
        language -> Text,
        words -> Text,
        created_at -> BigInt,
        helpful_at -> Nullable<BigInt>,
        helpful_by_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    host_messages (release_id) {
        release_id -> BigInt,
        language -> Text,
        words -> Text,
        written_by_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    greetings (id) {
        id -> BigInt,
        release_id -> BigInt,
        person_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::joinable!(refinements -> ideas (idea_id));
diesel::joinable!(co_authors -> ideas (idea_id));
diesel::joinable!(co_authors -> people (person_id));
diesel::joinable!(passkeys -> people (person_id));
diesel::joinable!(identities -> people (person_id));
diesel::joinable!(pending_acts -> guests (guest_id));
diesel::joinable!(downloads -> people (person_id));
diesel::joinable!(sessions -> people (person_id));
diesel::joinable!(tokens -> people (person_id));
diesel::joinable!(files -> people (uploader_id));
diesel::joinable!(questions -> files (picture_id));
diesel::joinable!(question_texts -> questions (question_id));
diesel::joinable!(question_tallies -> questions (question_id));
diesel::joinable!(ideas -> questions (question_id));
diesel::joinable!(ideas -> people (author_id));
diesel::joinable!(idea_tallies -> ideas (idea_id));
diesel::joinable!(idea_tallies -> questions (question_id));
diesel::joinable!(idea_versions -> ideas (idea_id));
diesel::joinable!(idea_versions -> people (author_id));
diesel::joinable!(votes -> people (person_id));
diesel::joinable!(comments -> people (author_id));
diesel::joinable!(follows -> ideas (idea_id));
diesel::joinable!(follows -> people (person_id));
diesel::joinable!(rulings -> comments (comment_id));
diesel::joinable!(rulings -> people (moderator_id));
diesel::joinable!(house_rule_texts -> house_rules (rule_id));
diesel::joinable!(saved_reply_texts -> saved_replies (reply_id));
diesel::joinable!(reports -> cases (case_id));
diesel::joinable!(statements -> rulings (ruling_id));
diesel::joinable!(appeals -> statements (statement_id));
diesel::joinable!(decisions -> ideas (idea_id));
diesel::joinable!(decision_texts -> decisions (decision_id));
diesel::joinable!(releases -> products (product_id));
diesel::joinable!(releases -> files (picture_id));
diesel::joinable!(release_texts -> releases (release_id));
diesel::joinable!(release_ideas -> releases (release_id));
diesel::joinable!(release_ideas -> ideas (idea_id));
diesel::joinable!(credits -> releases (release_id));
diesel::joinable!(credits -> people (person_id));
diesel::joinable!(label_withdrawals -> releases (release_id));
diesel::joinable!(events -> people (actor_id));
diesel::joinable!(outbox -> people (person_id));
diesel::joinable!(idempotency_answers -> people (person_id));
diesel::joinable!(question_guests -> questions (question_id));
diesel::joinable!(extensions -> questions (question_id));
diesel::joinable!(extensions -> people (person_id));
diesel::joinable!(deals -> questions (question_id));
diesel::joinable!(deal_texts -> deals (deal_id));
diesel::joinable!(deal_acceptances -> deals (deal_id));
diesel::joinable!(support_rules -> questions (question_id));
diesel::joinable!(ballots -> people (person_id));
diesel::joinable!(met_votes -> people (noted_by_id));
diesel::joinable!(tag_texts -> tags (tag_id));
diesel::joinable!(idea_tags -> tags (tag_id));
diesel::joinable!(question_follows -> questions (question_id));
diesel::joinable!(drafts -> people (person_id));
diesel::joinable!(drafts -> questions (question_id));
diesel::joinable!(draft_pictures -> drafts (draft_id));
diesel::joinable!(draft_pictures -> files (file_id));
diesel::joinable!(idea_pictures -> ideas (idea_id));
diesel::joinable!(idea_pictures -> files (file_id));
diesel::joinable!(field_texts -> fields (field_id));
diesel::joinable!(idea_answers -> ideas (idea_id));
diesel::joinable!(idea_answers -> fields (field_id));
diesel::joinable!(comment_opinions -> comments (comment_id));
diesel::joinable!(comment_mentions -> comments (comment_id));
diesel::joinable!(comment_mentions -> people (person_id));
diesel::joinable!(comment_versions -> comments (comment_id));
diesel::joinable!(thread_summaries -> people (author_id));
diesel::joinable!(thread_summaries -> ideas (idea_id));
diesel::joinable!(idea_visits -> ideas (idea_id));
diesel::joinable!(pins -> ideas (idea_id));
diesel::joinable!(pins -> people (pinned_by_id));
diesel::joinable!(asks -> ideas (idea_id));
diesel::joinable!(thanks -> ideas (idea_id));
diesel::joinable!(staff_notes -> people (author_id));
diesel::joinable!(open_reasons -> rulings (ruling_id));
diesel::joinable!(sealed_rulings -> rulings (ruling_id));
diesel::joinable!(credit_adjustments -> credits (credit_id));
diesel::joinable!(credit_adjustments -> people (by_id));
diesel::joinable!(credit_versions -> releases (release_id));
diesel::joinable!(sealed_credits -> credit_versions (version_id));
diesel::joinable!(sealed_credits -> credits (credit_id));
diesel::joinable!(sealed_versions -> credit_versions (version_id));
diesel::joinable!(disputes -> releases (release_id));
diesel::joinable!(credentials -> releases (release_id));
diesel::joinable!(credentials -> people (person_id));
diesel::joinable!(briefings -> people (person_id));
diesel::joinable!(ledger_accounts -> people (person_id));
diesel::joinable!(ledger_balances -> ledger_accounts (account_id));
diesel::joinable!(ledger_entries -> releases (release_id));
diesel::joinable!(ledger_entries -> people (by_id));
diesel::joinable!(ledger_reasons -> ledger_entries (entry_id));
diesel::joinable!(ledger_postings -> ledger_entries (entry_id));
diesel::joinable!(ledger_postings -> ledger_accounts (account_id));
diesel::joinable!(ledger_warnings -> ledger_postings (lot_id));
diesel::joinable!(payout_lines -> payouts (payout_id));
diesel::joinable!(payout_lines -> ledger_accounts (account_id));
diesel::joinable!(item_texts -> items (item_id));
diesel::joinable!(programmes -> releases (release_id));
diesel::joinable!(programmes -> items (item_id));
diesel::joinable!(programme_weights -> programmes (programme_id));
diesel::joinable!(programme_shares -> programmes (programme_id));
diesel::joinable!(programme_shares -> people (person_id));
diesel::joinable!(sales -> programmes (programme_id));
diesel::joinable!(sales -> people (by_id));
diesel::joinable!(redemptions -> items (item_id));
diesel::joinable!(redemptions -> ledger_entries (entry_id));
diesel::joinable!(redemptions -> programmes (programme_id));
diesel::joinable!(vouchers -> items (item_id));
diesel::joinable!(vouchers -> redemptions (redemption_id));
diesel::joinable!(payouts -> people (by_id));
diesel::joinable!(redemptions -> people (person_id));
diesel::joinable!(programmes -> people (author_id));
diesel::joinable!(progress -> releases (release_id));
diesel::joinable!(milestones -> releases (release_id));
diesel::joinable!(milestones -> people (host_id));
diesel::joinable!(test_calls -> releases (release_id));
diesel::joinable!(testers -> releases (release_id));
diesel::joinable!(testers -> people (person_id));
diesel::joinable!(findings -> testers (tester_id));
diesel::joinable!(host_messages -> releases (release_id));
diesel::joinable!(greetings -> releases (release_id));
diesel::joinable!(greetings -> people (person_id));

/// Lets each table stand in a statement with those beside it. All with all would be seventy thousand implementations, which
/// every build reads again; what is missing here is a table that "cannot appear" where a statement names it.
macro_rules! together {
    ($($one:ident: $($other:ident)+;)+) => {
        $($(diesel::allow_tables_to_appear_in_same_query!($one, $other);)+)+
    };
}

together! {
    community: people sessions tokens files questions ideas cases releases jobs community_texts drafts draft_pictures
        idea_pictures programmes;
    people: sessions tokens files questions question_tallies ideas idea_tallies idea_versions votes comments rulings
        cases reports decisions decision_texts products releases credits label_withdrawals jobs outbox
        search_documents idempotency_answers passkeys identities invitations blocks downloads notices question_guests
        extensions deals deal_acceptances support_rules met_votes idea_tags drafts draft_pictures idea_pictures
        comment_mentions thread_summaries refinements co_authors closings pins asks thanks offshoots staff_notes
        briefings credit_adjustments disputes ledger_accounts ledger_balances ledger_entries ledger_reasons
        ledger_postings payout_lines programmes programme_shares redemptions vouchers milestones testers findings
        greetings;
    sessions: tokens attempts ideas votes follows cases outbox idempotency_answers guests challenges pending_acts
        passkeys recovery_codes identities invitations blocks notices question_follows home_visits idea_visits
        co_authors asks thanks staff_notes briefings programmes greetings;
    tokens: ideas votes follows cases outbox idempotency_answers guests challenges pending_acts passkeys
        recovery_codes identities invitations blocks notices question_follows home_visits idea_visits co_authors asks
        thanks staff_notes briefings programmes greetings;
    attempts: outbox idempotency_answers invitations programmes;
    files: questions question_tallies ideas rulings decisions products releases label_withdrawals jobs community_texts
        drafts draft_pictures idea_pictures field_texts idea_answers closings programmes;
    questions: question_texts question_tallies ideas idea_tallies votes comments follows rulings decisions releases
        label_withdrawals jobs search_documents question_guests extensions deals deal_acceptances support_rules
        ballots met_votes question_follows home_visits drafts draft_pictures idea_pictures field_texts idea_answers
        closings pins open_reasons briefings programmes;
    ideas: idea_tallies idea_versions votes comments follows rulings cases reports statements appeals decisions
        decision_texts releases release_ideas credits label_withdrawals outbox search_documents idempotency_answers
        passkeys recovery_codes identities invitations blocks notices ballots met_votes idea_tags question_follows
        home_visits drafts draft_pictures idea_pictures field_texts idea_answers comment_versions comment_opinions
        comment_mentions thread_summaries idea_visits refinements co_authors closings pins asks thanks offshoots
        staff_notes open_reasons briefings programmes greetings;
    idea_tallies: votes comments jobs met_votes idea_tags co_authors pins asks thanks programmes;
    idea_versions: comments rulings idea_pictures idea_answers refinements co_authors programmes testers findings;
    votes: comments follows rulings release_ideas credits outbox idempotency_answers passkeys recovery_codes
        identities invitations blocks notices ballots met_votes question_follows home_visits idea_visits co_authors
        asks thanks staff_notes open_reasons briefings programmes greetings;
    comments: follows rulings cases reports statements appeals decisions decision_texts credits outbox
        search_documents blocks notices comment_versions comment_opinions comment_mentions thread_summaries
        idea_visits refinements co_authors pins asks thanks offshoots programmes testers findings;
    follows: rulings outbox idempotency_answers passkeys recovery_codes identities invitations blocks notices ballots
        met_votes question_follows home_visits idea_visits refinements co_authors asks thanks staff_notes open_reasons
        briefings programmes greetings;
    rulings: house_rules cases reports statements appeals decisions decision_texts releases label_withdrawals events
        ballots met_votes question_follows home_visits leaves refinements closings open_reasons sealed_rulings
        briefings programmes testers findings;
    house_rules: house_rule_texts;
    cases: reports statements appeals decisions decision_texts label_withdrawals challenges home_visits idea_visits
        asks programmes;
    saved_replies: saved_reply_texts;
    reports: statements appeals decisions decision_texts programmes;
    statements: appeals decisions decision_texts refinements programmes;
    appeals: decisions decision_texts programmes;
    decisions: decision_texts releases label_withdrawals search_documents closings programmes;
    decision_texts: programmes;
    products: releases release_texts programmes progress;
    releases: release_texts release_ideas credits label_withdrawals jobs search_documents drafts draft_pictures
        idea_pictures closings credit_adjustments credit_versions sealed_credits sealed_versions credentials disputes
        ledger_entries payouts programmes sales redemptions progress milestones test_calls testers findings
        host_messages greetings;
    release_ideas: programmes progress milestones;
    credits: credit_adjustments credit_versions sealed_credits credentials disputes programmes greetings;
    label_withdrawals: closings;
    events: leaves;
    jobs: downloads draft_pictures idea_pictures programmes;
    outbox: idempotency_answers challenges passkeys recovery_codes identities invitations blocks downloads notices
        question_follows home_visits idea_visits co_authors asks thanks staff_notes briefings programmes greetings;
    search_documents: programmes;
    search_words: search_spellings programmes;
    search_spellings: programmes;
    idempotency_answers: passkeys recovery_codes identities invitations blocks downloads notices question_follows
        home_visits idea_visits co_authors asks thanks staff_notes briefings programmes greetings;
    guests: challenges pending_acts passkeys recovery_codes identities;
    challenges: pending_acts passkeys recovery_codes identities invitations programmes;
    pending_acts: passkeys recovery_codes identities programmes;
    passkeys: recovery_codes identities invitations blocks notices question_follows home_visits idea_visits co_authors
        asks thanks staff_notes briefings programmes greetings;
    recovery_codes: identities invitations blocks notices question_follows home_visits idea_visits co_authors asks
        thanks staff_notes briefings programmes greetings;
    identities: invitations blocks notices question_follows home_visits idea_visits co_authors asks thanks staff_notes
        briefings programmes greetings;
    invitations: blocks downloads notices question_follows home_visits idea_visits co_authors asks thanks staff_notes
        briefings programmes greetings;
    blocks: downloads notices question_follows home_visits idea_visits refinements co_authors asks thanks staff_notes
        briefings programmes greetings;
    notices: question_follows home_visits idea_visits co_authors asks thanks staff_notes briefings programmes
        greetings;
    question_guests: extensions deals deal_acceptances support_rules;
    extensions: deals deal_acceptances support_rules;
    deals: deal_texts deal_acceptances support_rules;
    deal_acceptances: support_rules;
    support_rules: programmes;
    ballots: met_votes question_follows home_visits open_reasons briefings;
    met_votes: question_follows home_visits open_reasons briefings programmes;
    tags: tag_texts idea_tags;
    tag_texts: idea_tags;
    question_follows: home_visits idea_visits co_authors asks thanks staff_notes open_reasons briefings programmes
        greetings;
    home_visits: idea_visits co_authors asks thanks staff_notes open_reasons briefings programmes greetings;
    seals: leaves credit_versions sealed_versions programmes;
    leaves: credit_versions sealed_versions programmes;
    prior_works: programmes;
    drafts: draft_pictures idea_pictures field_texts idea_answers programmes;
    draft_pictures: idea_pictures field_texts idea_answers programmes;
    idea_pictures: field_texts idea_answers refinements programmes;
    fields: field_texts idea_answers programmes;
    field_texts: idea_answers programmes;
    idea_answers: refinements programmes;
    comment_versions: comment_opinions comment_mentions thread_summaries idea_visits;
    comment_opinions: comment_mentions thread_summaries idea_visits programmes;
    comment_mentions: thread_summaries idea_visits;
    thread_summaries: idea_visits programmes;
    idea_visits: co_authors asks thanks staff_notes briefings programmes greetings;
    refinements: co_authors programmes;
    co_authors: pins asks thanks staff_notes briefings programmes greetings;
    closings: programmes;
    pins: asks thanks offshoots staff_notes programmes;
    asks: thanks staff_notes briefings programmes greetings;
    thanks: staff_notes briefings programmes greetings;
    offshoots: staff_notes programmes;
    staff_notes: briefings programmes greetings;
    open_reasons: sealed_rulings briefings;
    briefings: programmes greetings;
    credit_adjustments: credentials disputes;
    credit_versions: sealed_credits sealed_versions programmes;
    credentials: disputes;
    disputes: programmes;
    ledger_accounts: ledger_balances ledger_entries ledger_reasons ledger_postings payout_lines items programmes
        programme_shares redemptions vouchers;
    ledger_balances: ledger_entries ledger_reasons ledger_postings items programmes programme_shares redemptions
        vouchers;
    ledger_entries: ledger_reasons ledger_postings payouts items programmes programme_shares sales redemptions
        vouchers;
    ledger_reasons: ledger_postings items programmes programme_shares redemptions vouchers;
    ledger_postings: ledger_warnings items programmes programme_shares redemptions vouchers;
    payouts: payout_lines programmes sales redemptions;
    payout_lines: programmes;
    items: item_texts programmes programme_shares redemptions vouchers;
    item_texts: programmes;
    programmes: programme_weights programme_shares sales redemptions vouchers progress milestones testers findings
        greetings;
    programme_shares: redemptions vouchers;
    sales: redemptions;
    redemptions: vouchers;
    progress: milestones test_calls testers findings host_messages greetings;
    milestones: test_calls testers findings host_messages greetings;
    test_calls: testers findings host_messages greetings;
    testers: findings host_messages greetings;
    findings: host_messages greetings;
    host_messages: greetings;
}
