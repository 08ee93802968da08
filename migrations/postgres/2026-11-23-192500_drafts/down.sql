DROP TABLE idea_answers;
DROP TABLE field_texts;
DROP TABLE fields;
DROP TABLE idea_pictures;
DROP TABLE draft_pictures;
DROP TABLE drafts;
