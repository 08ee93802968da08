DROP INDEX idea_tallies_newest;
